# 台账：期限由本支部自己定；到期当天不算逾期，过了才算（domain-rules §14）。

标题 思想建设的台账事项按期办结
事物 事项甲
事物 事项乙
2026-09-25 到期 ledger.ideology 事项甲
2026-09-25 到期 ledger.ideology 事项乙 已办
2026-09-10 看 ledger.ideology_due 事项甲：尚早，期限 2026-09-25
2026-09-18 看 ledger.ideology_due 事项甲：期限内，期限 2026-09-25
2026-09-25 看 ledger.ideology_due 事项甲：期限内，期限 2026-09-25
2026-09-26 看 ledger.ideology_due 事项甲：逾期，期限 2026-09-25
2026-09-26 看 ledger.ideology_due 事项乙：已完成，期限 2026-09-25

标题 组织建设的台账事项按期办结
事物 事项甲
事物 事项乙
2026-09-25 到期 ledger.organization 事项甲
2026-09-25 到期 ledger.organization 事项乙 已办
2026-09-10 看 ledger.organization_due 事项甲：尚早，期限 2026-09-25
2026-09-18 看 ledger.organization_due 事项甲：期限内，期限 2026-09-25
2026-09-25 看 ledger.organization_due 事项甲：期限内，期限 2026-09-25
2026-09-26 看 ledger.organization_due 事项甲：逾期，期限 2026-09-25
2026-09-26 看 ledger.organization_due 事项乙：已完成，期限 2026-09-25

标题 作风建设的台账事项按期办结
事物 事项甲
事物 事项乙
2026-09-25 到期 ledger.conduct 事项甲
2026-09-25 到期 ledger.conduct 事项乙 已办
2026-09-10 看 ledger.conduct_due 事项甲：尚早，期限 2026-09-25
2026-09-18 看 ledger.conduct_due 事项甲：期限内，期限 2026-09-25
2026-09-25 看 ledger.conduct_due 事项甲：期限内，期限 2026-09-25
2026-09-26 看 ledger.conduct_due 事项甲：逾期，期限 2026-09-25
2026-09-26 看 ledger.conduct_due 事项乙：已完成，期限 2026-09-25

标题 反腐倡廉的台账事项按期办结
事物 事项甲
事物 事项乙
2026-09-25 到期 ledger.integrity 事项甲
2026-09-25 到期 ledger.integrity 事项乙 已办
2026-09-10 看 ledger.integrity_due 事项甲：尚早，期限 2026-09-25
2026-09-18 看 ledger.integrity_due 事项甲：期限内，期限 2026-09-25
2026-09-25 看 ledger.integrity_due 事项甲：期限内，期限 2026-09-25
2026-09-26 看 ledger.integrity_due 事项甲：逾期，期限 2026-09-25
2026-09-26 看 ledger.integrity_due 事项乙：已完成，期限 2026-09-25

标题 制度建设的台账事项按期办结
事物 事项甲
事物 事项乙
2026-09-25 到期 ledger.institutions 事项甲
2026-09-25 到期 ledger.institutions 事项乙 已办
2026-09-10 看 ledger.institutions_due 事项甲：尚早，期限 2026-09-25
2026-09-18 看 ledger.institutions_due 事项甲：期限内，期限 2026-09-25
2026-09-25 看 ledger.institutions_due 事项甲：期限内，期限 2026-09-25
2026-09-26 看 ledger.institutions_due 事项甲：逾期，期限 2026-09-25
2026-09-26 看 ledger.institutions_due 事项乙：已完成，期限 2026-09-25
