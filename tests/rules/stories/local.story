# 当地做法，没有全国规定

标题 公开承诺每季度公布一次进展
记录起于 2026-01-01
指标 pledge.open 4
2026-05-06 召开 pledge_progress
2026-07-01 看 pledge.quarterly_progress 2026Q2：已完成，期限 2026-06-30
2026-07-01 看 pledge.quarterly_progress 2026Q1：逾期，期限 2026-03-31
  理由含 本支部设定每季度公布1次

标题 没有承诺的支部没有这一项
记录起于 2026-01-01
指标 pledge.open 0
2026-07-01 看 pledge.quarterly_progress：没有

标题 制度到了复核的日子
事物 学习制度
2026-12-01 到期 institution_review 学习制度
2026-10-01 看 system.review_due 学习制度：尚早，期限 2026-12-01
2026-10-02 看 system.review_due 学习制度：期限内，期限 2026-12-01
  理由含 本支部设定按期复核
