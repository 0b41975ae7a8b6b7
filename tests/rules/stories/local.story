# 当地做法，没有全国规定

标题 公开承诺每季度公布一次进展
记录起于 2026-01-01
指标 pledge.open 4
2026-05-06 召开 pledge_progress
2026-07-01 看 pledge.quarterly_progress 2026Q2：已完成，期限 2026-06-30
2026-07-01 看 pledge.quarterly_progress 2026Q1：逾期，期限 2026-03-31
  理由含 本支部设定每季度公布1次

标题 承诺公示以前的季度不问进展
记录起于 2026-01-01
指标 pledge.open 4
指标 pledge_progress.since 20260507
2026-05-07 召开 pledge_progress
2026-10-01 看 pledge.quarterly_progress 2026Q2：已完成，期限 2026-06-30
2026-10-01 看 pledge.quarterly_progress 2026Q3：逾期，期限 2026-09-30
2026-10-01 看 pledge.quarterly_progress 2026Q1：没有

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

标题 后备干部公示到哪一天，期满以后研究入库；已经入库的不再提
事物 2号
事物 3号
2026-09-20 到期 reserve_notice 2号
2026-09-20 到期 reserve_notice 3号 已办
2026-09-16 看 reserve.notice_end 2号：尚早，期限 2026-09-20
2026-09-17 看 reserve.notice_end 2号：期限内，期限 2026-09-20
  理由含 本支部设定在公示期满后研究入库；公示到9月20日为止
2026-09-21 看 reserve.notice_end 2号：逾期，期限 2026-09-20
2026-09-21 看 reserve.notice_end 3号：已完成，期限 2026-09-20

标题 在库的后备干部每年考核一次，到年底为止
事物 2号
2026-12-31 到期 reserve_score 2号
2026-10-31 看 reserve.score_yearly 2号：尚早，期限 2026-12-31
2026-11-01 看 reserve.score_yearly 2号：期限内，期限 2026-12-31
  理由含 本支部设定每年考核一次；本年度考核到12月31日为止
2027-01-01 看 reserve.score_yearly 2号：逾期，期限 2026-12-31

标题 当地习惯的数
数值 reserve.young_age 2026-09-18：<= 35 years
数值 contact_point.visits_per_year 2026-09-18：>= 4 times
数值 contact_point.most_of_a_leader 2026-09-18：<= 2 branches

标题 联系点一年走访满规定次数，到年底为止
事物 北坡村
事物 南湾村
2026-12-31 到期 contact_visits 北坡村
2026-12-31 到期 contact_visits 南湾村 已办
2026-09-29 看 contact_point.visits_yearly 北坡村：尚早，期限 2026-12-31
2026-09-30 看 contact_point.visits_yearly 北坡村：期限内，期限 2026-12-31
  理由含 本支部设定每年走访满规定次数；本年走访到12月31日为止
2027-01-01 看 contact_point.visits_yearly 北坡村：逾期，期限 2026-12-31
2027-01-01 看 contact_point.visits_yearly 南湾村：已完成，期限 2026-12-31

标题 党建品牌到了复核的日子
记录起于 2026-01-01
2026-12-01 到期 brand_recheck
2026-10-31 看 brand.recheck_due：尚早，期限 2026-12-01
2026-11-01 看 brand.recheck_due：期限内，期限 2026-12-01
  理由含 本支部设定按期复核；品牌复核期限到12月1日为止
2026-12-02 看 brand.recheck_due：逾期，期限 2026-12-01

标题 民意测评收回以后按期统计，统计了就不再提
事物 群众满意度测评
事物 党员满意度测评
2026-09-30 到期 poll_tally 群众满意度测评
2026-09-30 到期 poll_tally 党员满意度测评 已办
2026-09-22 看 poll.tally_due 群众满意度测评：尚早，期限 2026-09-30
2026-09-23 看 poll.tally_due 群众满意度测评：期限内，期限 2026-09-30
  理由含 本支部设定收回后按期录入票数；测评的期限到9月30日为止
2026-10-01 看 poll.tally_due 群众满意度测评：逾期，期限 2026-09-30
2026-10-01 看 poll.tally_due 党员满意度测评：已完成，期限 2026-09-30

标题 述职评议考核一年一次，到次年1月底，述职了就不再提
事物 2025年度
事物 2026年度
2027-01-31 到期 appraisal_round 2026年度
2026-01-31 到期 appraisal_round 2025年度 已办
2026-10-31 看 appraisal.round_due 2026年度：尚早，期限 2027-01-31
2026-11-01 看 appraisal.round_due 2026年度：期限内，期限 2027-01-31
2027-01-15 看 appraisal.round_due 2026年度：期限内，期限 2027-01-31
  理由含 本支部设定每年述职，接受评议考核；述职的期限到1月31日为止
2027-02-01 看 appraisal.round_due 2026年度：逾期，期限 2027-01-31
2026-11-01 看 appraisal.round_due 2025年度：已完成，期限 2026-01-31

标题 三化每月录入得分，每季度评议一次
事物 2026年8月
事物 2026年第二季度
2026-09-10 到期 merit_month 2026年8月
2026-07-20 到期 merit_review 2026年第二季度 已办
2026-08-30 看 merit.month_entry 2026年8月：尚早，期限 2026-09-10
2026-08-31 看 merit.month_entry 2026年8月：期限内，期限 2026-09-10
  理由含 本支部设定每月录入量化得分；得分录入到9月10日为止
2026-09-11 看 merit.month_entry 2026年8月：逾期，期限 2026-09-10
2026-09-11 看 merit.quarter_review 2026年第二季度：已完成，期限 2026-07-20
数值 merit.month_days 2026-09-18：<= 10 days
数值 merit.review_days 2026-09-18：<= 20 days
数值 grassroots.months 2026-09-18：>= 24 months

标题 理论考试以后按期录入成绩，录了就不再提；及格线是支部自己的
事物 上半年考试
事物 下半年考试
2026-07-03 到期 exam_scores 上半年考试 已办
2026-09-20 到期 exam_scores 下半年考试
2026-09-09 看 exam.scores_due 下半年考试：尚早，期限 2026-09-20
2026-09-10 看 exam.scores_due 下半年考试：期限内，期限 2026-09-20
  理由含 本支部设定考试以后按期录入成绩；成绩录入到9月20日为止
2026-09-21 看 exam.scores_due 下半年考试：逾期，期限 2026-09-20
2026-09-21 看 exam.scores_due 上半年考试：已完成，期限 2026-07-03
数值 exam.pass_share 2026-09-18：>= 0.6 share_of_points
数值 exam.score_days 2026-09-18：<= 10 days

标题 作风测评表收回统计的期限
事物 甲表
事物 乙表
2026-09-30 到期 survey_tally 甲表
2026-09-30 到期 survey_tally 乙表 已办
2026-09-19 看 conduct.survey_due 甲表：尚早，期限 2026-09-30
2026-09-20 看 conduct.survey_due 甲表：期限内，期限 2026-09-30
2026-10-01 看 conduct.survey_due 甲表：逾期，期限 2026-09-30
2026-10-01 看 conduct.survey_due 乙表：已完成，期限 2026-09-30

标题 行为规范签到哪一天
事物 甲清单
2026-09-30 到期 norm_sign 甲清单
2026-09-15 看 norm.sign_due 甲清单：尚早，期限 2026-09-30
2026-09-16 看 norm.sign_due 甲清单：期限内，期限 2026-09-30
2026-10-01 看 norm.sign_due 甲清单：逾期，期限 2026-09-30

标题 意见按期答复
事物 甲意见
事物 乙意见
2026-09-25 到期 opinion_answer 甲意见
2026-09-25 到期 opinion_answer 乙意见 已办
2026-09-17 看 opinion.answer_due 甲意见：尚早，期限 2026-09-25
2026-09-18 看 opinion.answer_due 甲意见：期限内，期限 2026-09-25
2026-09-26 看 opinion.answer_due 甲意见：逾期，期限 2026-09-25
2026-09-26 看 opinion.answer_due 乙意见：已完成，期限 2026-09-25
数值 opinion.answer_days 2026-09-18：<= 30 days

标题 一线事项到了日子要回访
事物 甲村
2026-09-25 到期 field_revisit 甲村
2026-09-17 看 field.revisit_due 甲村：尚早，期限 2026-09-25
2026-09-18 看 field.revisit_due 甲村：期限内，期限 2026-09-25
2026-09-26 看 field.revisit_due 甲村：逾期，期限 2026-09-25

标题 责任追究按期办结
事物 甲事
2026-09-30 到期 accountability_due 甲事
2026-09-15 看 accountability.due 甲事：尚早，期限 2026-09-30
2026-09-16 看 accountability.due 甲事：期限内，期限 2026-09-30
2026-10-01 看 accountability.due 甲事：逾期，期限 2026-09-30
