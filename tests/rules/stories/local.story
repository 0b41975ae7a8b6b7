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
数值 dev.conversion_application 2026-09-18：<= 1 months
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

标题 支部研判按支部自己的间隔，期满以后按期完成，完成了就不再提
事物 2026年第三季度
事物 2026年上半年
2026-10-30 到期 diagnosis_round 2026年第三季度
2026-07-30 到期 diagnosis_round 2026年上半年 已办
2026-09-29 看 diagnosis.round_due 2026年第三季度：尚早，期限 2026-10-30
2026-09-30 看 diagnosis.round_due 2026年第三季度：期限内，期限 2026-10-30
  理由含 本支部设定按期研判支部；研判的期限到10月30日为止
2026-10-31 看 diagnosis.round_due 2026年第三季度：逾期，期限 2026-10-30
2026-10-31 看 diagnosis.round_due 2026年上半年：已完成，期限 2026-07-30
数值 diagnosis.days 2026-09-18：<= 30 days

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

标题 缺课的按支部自己定的天数补课，补了就不再提
事物 九月一日的党课
事物 八月三日的党课
2026-10-01 到期 study_makeup 九月一日的党课
2026-09-02 到期 study_makeup 八月三日的党课 已办
2026-09-20 看 study.makeup_due 九月一日的党课：尚早，期限 2026-10-01
2026-09-21 看 study.makeup_due 九月一日的党课：期限内，期限 2026-10-01
  理由含 本支部设定缺课以后按期补课；补课到10月1日为止
2026-10-02 看 study.makeup_due 九月一日的党课：逾期，期限 2026-10-01
2026-10-02 看 study.makeup_due 八月三日的党课：已完成，期限 2026-09-02
数值 study.makeup_days 2026-09-18：<= 0 days

标题 制度试行期满以前定下执行、修订还是废止；定了不再提
事物 学习制度
事物 议事规则
2026-09-30 到期 institution_trial 学习制度
2026-09-30 到期 institution_trial 议事规则 已办
2026-08-30 看 system.trial_due 学习制度：尚早，期限 2026-09-30
2026-08-31 看 system.trial_due 学习制度：期限内，期限 2026-09-30
  理由含 本支部设定试行期满以前决定转为执行、修订或者废止；试行到9月30日为止
2026-10-01 看 system.trial_due 学习制度：逾期，期限 2026-09-30
2026-10-01 看 system.trial_due 议事规则：已完成，期限 2026-09-30

标题 制度执行检查按上次定的日子再查；查过了不再提
事物 学习制度
2026-09-30 到期 institution_check 学习制度
2026-08-30 看 system.check_due 学习制度：尚早，期限 2026-09-30
2026-08-31 看 system.check_due 学习制度：期限内，期限 2026-09-30
  理由含 本支部设定按期检查制度执行情况；下次检查日期到9月30日为止
2026-10-01 看 system.check_due 学习制度：逾期，期限 2026-09-30

标题 违反制度的情况按设定的天数处理，提醒里只有发现的日子
事物 九月三日发现的
2026-10-03 到期 institution_breach 九月三日发现的
2026-09-25 看 system.breach_due 九月三日发现的：尚早，期限 2026-10-03
2026-09-26 看 system.breach_due 九月三日发现的：期限内，期限 2026-10-03
  理由含 本支部设定按期处理违反制度的情况；处理到10月3日为止
2026-10-04 看 system.breach_due 九月三日发现的：逾期，期限 2026-10-03
数值 system.breach_days 2026-09-18：<= 30 days

标题 来文按它写的期限办理；登记了办理情况的不再提
事物 报表通知
事物 活动通知
2026-09-30 到期 document_due 报表通知
2026-09-30 到期 document_due 活动通知 已办
2026-09-22 看 system.document_due 报表通知：尚早，期限 2026-09-30
2026-09-23 看 system.document_due 报表通知：期限内，期限 2026-09-30
  理由含 本支部设定按文件要求的期限办理；办理到9月30日为止
2026-10-01 看 system.document_due 报表通知：逾期，期限 2026-09-30
2026-10-01 看 system.document_due 活动通知：已完成，期限 2026-09-30

标题 定期清理结束以后按设定的月数再清理
事物 年度清理之后的
2027-02-27 到期 institution_inventory 年度清理之后的
2027-01-27 看 system.inventory_due 年度清理之后的：尚早，期限 2027-02-27
2027-01-28 看 system.inventory_due 年度清理之后的：期限内，期限 2027-02-27
2027-02-28 看 system.inventory_due 年度清理之后的：逾期，期限 2027-02-27
数值 system.inventory_months 2026-09-18：<= 12 months

标题 清理的结论到下一次清理以前办完；办完的不再提
事物 年度清理没有办完的3项
事物 专项清理的
2027-02-27 到期 inventory_verdicts 年度清理没有办完的3项
2027-02-27 到期 inventory_verdicts 专项清理的 已办
2027-01-27 看 system.inventory_verdicts 年度清理没有办完的3项：尚早，期限 2027-02-27
2027-01-28 看 system.inventory_verdicts 年度清理没有办完的3项：期限内，期限 2027-02-27
2027-02-28 看 system.inventory_verdicts 年度清理没有办完的3项：逾期，期限 2027-02-27
2027-02-28 看 system.inventory_verdicts 专项清理的：已完成，期限 2027-02-27

标题 制度传阅到最后一天；收齐了确认的不再提
事物 学习制度
事物 议事规则
2026-09-25 到期 institution_reading 学习制度
2026-09-25 到期 institution_reading 议事规则 已办
2026-09-17 看 system.reading_due 学习制度：尚早，期限 2026-09-25
2026-09-18 看 system.reading_due 学习制度：期限内，期限 2026-09-25
2026-09-26 看 system.reading_due 学习制度：逾期，期限 2026-09-25
2026-09-26 看 system.reading_due 议事规则：已完成，期限 2026-09-25

标题 轮训结束以后按期登记，登记了就不再提；到年底人人轮到一次
事物 春季班
事物 秋季班
事物 2026年
2026-05-20 到期 rotation_batch 春季班 已办
2026-09-20 到期 rotation_batch 秋季班
2026-12-31 到期 rotation_turns 2026年
2026-09-09 看 rotation.recorded 秋季班：尚早，期限 2026-09-20
2026-09-10 看 rotation.recorded 秋季班：期限内，期限 2026-09-20
  理由含 本支部设定轮训结束以后按期登记到课和学时；结果登记到9月20日为止
2026-09-21 看 rotation.recorded 秋季班：逾期，期限 2026-09-20
2026-09-21 看 rotation.recorded 春季班：已完成，期限 2026-05-20
2026-10-01 看 rotation.turns_due 2026年：尚早，期限 2026-12-31
2026-10-02 看 rotation.turns_due 2026年：期限内，期限 2026-12-31
2027-01-01 看 rotation.turns_due 2026年：逾期，期限 2026-12-31
数值 rotation.cycle_years 2026-09-18：<= 1 years
数值 rotation.record_days 2026-09-18：<= 10 days

标题 调研课题按支部定的日期办结
事物 供水
事物 窗口
2026-11-30 到期 research_due 供水
2026-06-30 到期 research_due 窗口 已办
2026-10-30 看 research.due 供水：尚早，期限 2026-11-30
2026-10-31 看 research.due 供水：期限内，期限 2026-11-30
  理由含 本支部设定课题按期办结；课题到11月30日为止
2026-12-01 看 research.due 供水：逾期，期限 2026-11-30
2026-12-01 看 research.due 窗口：已完成，期限 2026-06-30

标题 学习计划到了日期没有记录就逾期，记录了就办结
事物 专题辅导
事物 集中培训
2026-09-22 到期 study_plan 专题辅导
2026-09-15 到期 study_plan 集中培训 已办
2026-09-14 看 study.plan_due 专题辅导：尚早，期限 2026-09-22
2026-09-15 看 study.plan_due 专题辅导：期限内，期限 2026-09-22
  理由含 本支部设定学习计划按期开展；计划到9月22日为止
2026-09-23 看 study.plan_due 专题辅导：逾期，期限 2026-09-22
2026-09-23 看 study.plan_due 集中培训：已完成，期限 2026-09-15

标题 工作计划的事项到当月底，记为完成就不再提
事物 报送换届请示
事物 防汛志愿服务
2026-09-30 到期 work_plan 报送换届请示
2026-08-31 到期 work_plan 防汛志愿服务 已办
2026-09-22 看 work.plan_due 报送换届请示：尚早，期限 2026-09-30
2026-09-23 看 work.plan_due 报送换届请示：期限内，期限 2026-09-30
  理由含 本支部设定工作计划按月完成；计划的月份到9月30日为止
2026-10-01 看 work.plan_due 报送换届请示：逾期，期限 2026-09-30
2026-10-01 看 work.plan_due 防汛志愿服务：已完成，期限 2026-08-31

标题 支委会的职务空缺，从最后有人担任的那天算起，没有规定天数
事物 组织委员
2026-08-31 到期 committee_vacancy 组织委员
2026-07-31 看 committee.vacancy 组织委员：尚早，期限 2026-08-31
2026-08-01 看 committee.vacancy 组织委员：期限内，期限 2026-08-31
  理由含 本支部设定职务空缺及时补上；职务有人担任到8月31日为止
2026-09-01 看 committee.vacancy 组织委员：逾期，期限 2026-08-31

标题 分工没有人负责，从最后有人负责的那天算起，没有规定天数
事物 党员活动室和图书
2026-08-31 到期 duty_holder 党员活动室和图书
2026-08-23 看 committee.duty_nobody 党员活动室和图书：尚早，期限 2026-08-31
2026-08-24 看 committee.duty_nobody 党员活动室和图书：期限内，期限 2026-08-31
  理由含 本支部设定分工无人负责的及时调整；分工有人负责到8月31日为止
2026-09-01 看 committee.duty_nobody 党员活动室和图书：逾期，期限 2026-08-31

标题 主题活动的阶段按期完成
事物 整改
事物 动员
2026-11-30 到期 campaign_phase 整改
2026-03-31 到期 campaign_phase 动员 已办
2026-11-14 看 campaign.phase_due 整改：尚早，期限 2026-11-30
2026-11-15 看 campaign.phase_due 整改：期限内，期限 2026-11-30
  理由含 本支部设定主题活动各阶段按期完成；阶段到11月30日为止
2026-12-01 看 campaign.phase_due 整改：逾期，期限 2026-11-30
2026-12-01 看 campaign.phase_due 动员：已完成，期限 2026-03-31

标题 党员提出的事项按期答复，答复了就不再提；期限是本支部自己的
事物 第一件建议
事物 第二件申诉
2026-09-30 到期 right_answer 第一件建议
2026-09-30 到期 right_answer 第二件申诉 已办
2026-09-22 看 rights.answer_due 第一件建议：尚早，期限 2026-09-30
2026-09-23 看 rights.answer_due 第一件建议：期限内，期限 2026-09-30
  理由含 本支部设定按期答复；答复期限到9月30日为止
2026-10-01 看 rights.answer_due 第一件建议：逾期，期限 2026-09-30
2026-10-01 看 rights.answer_due 第二件申诉：已完成，期限 2026-09-30
数值 rights.answer_within 2026-09-18：<= 30 days
数值 rights.appeal_within 2026-09-18：<= 90 days

标题 联系对象每季度走访，走访够了就不再提
事物 韩家
事物 孙家
2026-09-30 到期 tie_visits 韩家
2026-09-30 到期 tie_visits 孙家 已办
2026-08-30 看 tie.visits_quarterly 韩家：尚早，期限 2026-09-30
2026-08-31 看 tie.visits_quarterly 韩家：期限内，期限 2026-09-30
  理由含 本支部设定每季度走访满规定次数；本季度走访到9月30日为止
2026-10-01 看 tie.visits_quarterly 韩家：逾期，期限 2026-09-30
2026-10-01 看 tie.visits_quarterly 孙家：已完成，期限 2026-09-30
数值 tie.visits_per_quarter 2026-09-18：>= 1 times
数值 tie.coverage 2026-09-18：>= 0.85 share_of_members

标题 问题线索收到以后按期移交、取回执、跟进反馈；办了的不再提，提醒里只有编号
事物 线索甲
事物 线索乙
事物 线索丙
2026-09-15 到期 clue_handover 线索甲
2026-09-19 到期 clue_receipt 线索乙
2026-11-02 到期 clue_answer 线索丙
2026-09-09 看 clue.handover_due 线索甲：尚早，期限 2026-09-15
2026-09-10 看 clue.handover_due 线索甲：期限内，期限 2026-09-15
  理由含 本支部设定收到线索尽快移交；移交到9月15日为止
2026-09-16 看 clue.handover_due 线索甲：逾期，期限 2026-09-15
2026-09-12 看 clue.receipt_due 线索乙：期限内，期限 2026-09-19
2026-09-20 看 clue.receipt_due 线索乙：逾期，期限 2026-09-19
2026-10-25 看 clue.answer_due 线索丙：尚早，期限 2026-11-02
2026-10-26 看 clue.answer_due 线索丙：期限内，期限 2026-11-02
数值 clue.handover_days 2026-09-18：<= 5 days
数值 clue.receipt_days 2026-09-18：<= 15 days
数值 clue.answer_days 2026-09-18：<= 90 days

标题 党务公开到一期的最后一天；当期公开了的不再提
事物 组织生活情况
事物 党费收缴情况
2026-09-30 到期 disclosure_due 组织生活情况
2026-09-30 到期 disclosure_due 党费收缴情况 已办
2026-09-19 看 disclosure.due 组织生活情况：尚早，期限 2026-09-30
2026-09-20 看 disclosure.due 组织生活情况：期限内，期限 2026-09-30
  理由含 本支部设定按目录公开党务；公开到9月30日为止
2026-10-01 看 disclosure.due 组织生活情况：逾期，期限 2026-09-30
2026-10-01 看 disclosure.due 党费收缴情况：已完成，期限 2026-09-30

标题 专项整治到期要全部销号；结束了的不再提
事物 用房和采购
事物 违规吃喝
2026-12-31 到期 rectification_due 用房和采购
2026-06-30 到期 rectification_due 违规吃喝 已办
2026-12-15 看 rectification.due 用房和采购：尚早，期限 2026-12-31
2026-12-16 看 rectification.due 用房和采购：期限内，期限 2026-12-31
2027-01-01 看 rectification.due 用房和采购：逾期，期限 2026-12-31
2026-12-16 看 rectification.due 违规吃喝：已完成，期限 2026-06-30

标题 廉政风险点按定的日子复查
事物 物资采购
2026-12-20 到期 risk_review 物资采购
2026-12-04 看 risk.review_due 物资采购：尚早，期限 2026-12-20
2026-12-05 看 risk.review_due 物资采购：期限内，期限 2026-12-20
2026-12-21 看 risk.review_due 物资采购：逾期，期限 2026-12-20

标题 廉政教育每季度一次，是当地做法；从第一次起才问
记录起于 2026-01-01
指标 integrity_education.since 20260210
2026-02-10 召开 integrity_education
2026-07-01 看 integrity.education 2026Q1：已完成，期限 2026-03-31
2026-07-01 看 integrity.education 2026Q2：逾期，期限 2026-06-30
  理由含 本支部设定每季度开展1次
2026-07-01 看 integrity.education 2025Q4：没有

标题 监督反馈按设定的天数答复；答复了的不再提
事物 九月三日收到的
事物 六月十二日收到的
2026-10-03 到期 supervision_answer 九月三日收到的
2026-07-12 到期 supervision_answer 六月十二日收到的 已办
2026-09-25 看 supervision.answer_due 九月三日收到的：尚早，期限 2026-10-03
2026-09-26 看 supervision.answer_due 九月三日收到的：期限内，期限 2026-10-03
2026-10-04 看 supervision.answer_due 九月三日收到的：逾期，期限 2026-10-03
2026-10-04 看 supervision.answer_due 六月十二日收到的：已完成，期限 2026-07-12
数值 supervision.answer_days 2026-09-18：<= 30 days

标题 提醒谈话、廉政谈话每年至少一次，是当地做法
记录起于 2026-01-01
2026-06-30 看 talk.integrity_yearly 2026：尚早，期限 2026-12-31
2026-09-18 看 talk.integrity_yearly 2026：期限内，期限 2026-12-31
2027-01-01 看 talk.integrity_yearly 2026：逾期，期限 2026-12-31
  理由含 本支部设定每年开展1次

标题 谈过一次的，这一年不再提
记录起于 2026-01-01
2026-02-06 召开 talk.integrity
2026-09-18 看 talk.integrity_yearly 2026：已完成，期限 2026-12-31

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
