@org.jspecify.annotations.NullMarked
package lianqiao.audit;
