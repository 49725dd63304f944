package lianqiao.demonstration;

import lianqiao.finance.ProductForm;

/** A finance product of finance.yaml. @param holder key of the institution */
record GivenProduct(String key, String holder, ProductForm form) {}
