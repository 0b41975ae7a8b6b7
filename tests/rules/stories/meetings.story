# 《支部工作条例（试行）》第十一至十三条、十六、十七、十九条；《党员教育管理工作条例》第十六至十八条

标题 支部党员大会一般每季度召开1次：季度最后一天召开也算，没开的从次日起逾期
记录起于 2026-01-01
2026-03-31 召开 general_meeting
2026-07-02 计划 general_meeting
2026-04-01 看 meeting.general.quarterly 2026Q1：已完成，期限 2026-03-31
  理由含 一般每季度召开1次；3月31日已召开
2026-03-31 看 meeting.general.quarterly 2026Q2：尚早，期限 2026-06-30
2026-06-30 看 meeting.general.quarterly 2026Q2：期限内，期限 2026-06-30
  理由含 第二季度还没有支部党员大会记录，应在6月30日前召开，今天到期
2026-07-01 看 meeting.general.quarterly 2026Q2：逾期，期限 2026-06-30
  理由含 已逾期1天
# 计划了没有开，不算
2026-07-10 看 meeting.general.quarterly 2026Q3：期限内，期限 2026-09-30
2026-07-01 看 meeting.general.quarterly 2026Q3：期限内，期限 2026-09-30
  理由含 已有计划

标题 正式党员满7名的支部，支部委员会会议一般每月召开1次；8月没有开
记录起于 2026-01-01
指标 branch.full_members 12
指标 committee.members 5
2026-07-08 召开 committee_meeting
2026-09-04 召开 committee_meeting
2026-09-18 看 meeting.committee.monthly 2026-08：逾期，期限 2026-08-31
  理由含 一般每月召开1次；8月没有支部委员会会议记录，应在8月31日前召开，已逾期18天。
2026-09-18 看 meeting.committee.monthly 2026-09：已完成，期限 2026-09-30
  理由含 9月4日已召开
2026-09-18 看 meeting.committee.monthly 2026-10：尚早，期限 2026-10-31
2026-09-18 看 meeting.committee.monthly 2025-12：没有

标题 正式党员正好7名、没有登记支部委员会：照样要开，并且说明还没有支委会
记录起于 2026-01-01
指标 branch.full_members 7
指标 committee.members 0
2026-02-28 看 meeting.committee.monthly 2026-02：期限内，期限 2026-02-28
  理由含 有正式党员7名，满7名应设支部委员会，还没有登记支部委员会

标题 正式党员6名的支部不设支部委员会，没有这一项
记录起于 2026-01-01
指标 branch.full_members 6
指标 committee.members 0
2026-09-18 看 meeting.committee.monthly：没有

标题 党小组会各组各算；撤销的组不再要求，新设的组从设立那个月起
记录起于 2026-01-01
党小组 第一党小组
党小组 第二党小组
党小组 第三党小组 至 2026-09-10
党小组 第四党小组 自 2026-09-20
2026-09-11 召开 group_meeting 第一党小组
2026-09-18 看 meeting.group.monthly 第一党小组 2026-09：已完成，期限 2026-09-30
2026-09-18 看 meeting.group.monthly 第二党小组 2026-09：期限内，期限 2026-09-30
  理由含 9月还没有党小组会记录，应在9月30日前召开，还有12天
2026-10-01 看 meeting.group.monthly 第二党小组 2026-09：逾期，期限 2026-09-30
2026-10-01 看 meeting.group.monthly 第三党小组 2026-09：没有
2026-10-01 看 meeting.group.monthly 第四党小组 2026-09：没有
2026-10-01 看 meeting.group.monthly 第四党小组 2026-10：期限内，期限 2026-10-31

标题 主题党日应当每月1次
记录起于 2024-01-01
2024-02-29 召开 theme_party_day
2024-03-01 看 theme_day.monthly 2024-02：已完成，期限 2024-02-29
  理由含 应当每月开展1次
2024-04-05 看 theme_day.monthly 2024-03：逾期，期限 2024-03-31
  理由含 已逾期5天

标题 党课没有全国统一次数，是本支部设定的
记录起于 2026-01-01
2026-05-15 召开 party_lesson
2026-07-01 看 lesson.quarterly 2026Q2：已完成，期限 2026-06-30
2026-07-01 看 lesson.quarterly 2026Q1：逾期，期限 2026-03-31
  理由含 本支部设定每季度安排1次

标题 党委书记在支部里，每年至少讲1次党课
记录起于 2026-01-01
指标 branch.committee_secretaries 1
2026-09-18 看 lesson.committee_secretary.yearly 2026：尚早，期限 2026-12-31
2026-10-01 看 lesson.committee_secretary.yearly 2026：期限内，期限 2026-12-31
  理由含 应当每年讲课1次

标题 支部里没有党委书记，就没有这一项
记录起于 2026-01-01
2026-12-01 看 lesson.committee_secretary.yearly：没有

标题 组织生活会从10月提醒，次年3月31日前不算逾期，写明的年度才算数
记录起于 2024-01-01
2026-01-20 召开 organizational_life_meeting 计入 2025年
2026-09-30 看 life_meeting.yearly 2026：尚早，期限 2027-03-31
2026-10-01 看 life_meeting.yearly 2026：期限内，期限 2027-03-31
  理由含 应当每年召开1次；2026年还没有组织生活会记录，应在2027年3月31日前召开
2026-10-01 看 life_meeting.yearly 2025：已完成，期限 2026-03-31
2026-10-01 看 life_meeting.yearly 2024：逾期，期限 2025-03-31
2027-03-31 看 life_meeting.yearly 2026：期限内，期限 2027-03-31
2027-04-01 看 life_meeting.yearly 2026：逾期，期限 2027-03-31
  理由含 已逾期1天

标题 谈心谈话每年一般不少于1次：委员和每名党员、委员之间、党员之间
记录起于 2026-01-01
指标 committee.members 3
人员 沈溪
人员 陆怀瑾
2026-08-01 召开 talk.committee_member 沈溪
2026-08-02 召开 talk.committee
2026-06-30 看 talk.yearly 2026：尚早，期限 2026-12-31
2026-09-18 看 talk.yearly 2026：期限内，期限 2026-12-31
  理由含 一般每年开展1次；2026年2人中1人已开展，还差1人（陆怀瑾）
2026-09-18 看 talk.yearly.committee 2026：已完成，期限 2026-12-31
2027-01-01 看 talk.yearly.members 2026：逾期，期限 2026-12-31

标题 每月只开了一次，本支部自己定每月两次
记录起于 2026-01-01
指标 branch.full_members 9
本支部 2026-08-15 meeting.committee.per_month 2
2026-07-10 召开 committee_meeting
2026-08-10 召开 committee_meeting
2026-09-18 看 meeting.committee.monthly 2026-07：已完成，期限 2026-07-31
2026-09-18 看 meeting.committee.monthly 2026-08：逾期，期限 2026-08-31
  理由含 本支部规定每月召开2次；8月有1次支部委员会会议记录，还差1次

标题 说明了原因的不再催
记录起于 2026-01-01
指标 branch.full_members 9
说明 meeting.committee.monthly||2026-08：防汛值守，推迟到9月
2026-09-18 看 meeting.committee.monthly 2026-08：已说明，期限 2026-08-31
  理由含 已说明原因：防汛值守，推迟到9月
2026-09-18 看 meeting.committee.monthly 2026-07：逾期，期限 2026-07-31

标题 记录从月中以后开始的，当月不追
记录起于 2026-08-20
2026-09-30 看 theme_day.monthly 2026-08：没有
2026-09-30 看 theme_day.monthly 2026-09：期限内，期限 2026-09-30
