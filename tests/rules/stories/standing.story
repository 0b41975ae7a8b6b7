# 组织部门关于党龄计算的解释（按入党时期）；两头各取一天

标题 1969年4月1日至1977年8月11日入党的没有预备期，党龄从入党之日算；前后各期从转正之日算
数值 standing.counts_from 1945-04-22：没有
数值 standing.counts_from 1945-04-23：= full_member_date date
数值 standing.counts_from 1956-09-14：= full_member_date date
数值 standing.counts_from 1956-09-15：= full_member_date date
数值 standing.counts_from 1969-03-31：= full_member_date date
数值 standing.counts_from 1969-04-01：= join_date date
数值 standing.counts_from 1977-08-11：= join_date date
数值 standing.counts_from 1977-08-12：= full_member_date date
数值 standing.counts_from 1982-09-05：= full_member_date date
数值 standing.counts_from 1982-09-06：= full_member_date date

标题 预备期：1945年到1956年最短半年，1969年到1977年没有，其余各期一年
数值 standing.probation 1945-04-22：没有
数值 standing.probation 1945-04-23：>= 6 months
数值 standing.probation 1956-09-14：>= 6 months
数值 standing.probation 1956-09-15：>= 12 months
数值 standing.probation 1969-03-31：>= 12 months
数值 standing.probation 1969-04-01：没有
数值 standing.probation 1977-08-11：没有
数值 standing.probation 1977-08-12：>= 12 months
数值 standing.probation 1982-09-05：>= 12 months
数值 standing.probation 1982-09-06：>= 12 months
