@org.jspecify.annotations.NullMarked
package lianqiao.message;
