<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Admission</name>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已转正</source>
        <translation>Converted</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>已转出</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>取消预备党员资格</source>
        <translation>Probation cancelled</translation>
    </message>
    <message>
        <source>培养联系人</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>入党介绍人</source>
        <translation>introducer</translation>
    </message>
</context>
<context>
    <name>AdmissionAuditTexts</name>
    <message>
        <source>日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>第%1步“%2”：%3</source>
        <translation>Step %1 &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>登记时的说明：%1。</source>
        <translation>Said when it was entered: %1.</translation>
    </message>
    <message>
        <source>第%1步“%2”没有登记，后面的第%3步却已经办了。</source>
        <translation>Step %1 &quot;%2&quot; is not entered, but step %3 after it is done.</translation>
    </message>
    <message>
        <source>有第%1步的材料“%2”，这一步却没有登记。</source>
        <translation>There is a paper of step %1, &quot;%2&quot;, but the step is not entered.</translation>
    </message>
    <message>
        <source>“%1”上的日期是%2，第%3步登记的是%4。</source>
        <translation>&quot;%1&quot; bears %2, step %3 is entered as %4.</translation>
    </message>
    <message>
        <source>第%1步的“%2”写的是%3，早于它前面的第%4步“%5”（%6）。</source>
        <translation>&quot;%2&quot; of step %1 bears %3, earlier than step %4 &quot;%5&quot; before it (%6).</translation>
    </message>
    <message>
        <source>第%1步“%2”缺材料：%3。</source>
        <translation>Step %1 &quot;%2&quot; lacks a paper: %3.</translation>
    </message>
    <message>
        <source>第%1步的日期%2早于本人出生日期%3。</source>
        <translation>The day of step %1, %2, is before the person&apos;s birth on %3.</translation>
    </message>
    <message>
        <source>第%1步的日期%2还没有到。</source>
        <translation>The day of step %1, %2, is still to come.</translation>
    </message>
    <message>
        <source>临时党支部一般不发展党员，却开了接收大会。</source>
        <translation>A temporary branch normally admits nobody, but the meeting of admission was held.</translation>
    </message>
    <message>
        <source>第24步“%1”在%2，预备期到%3才满。</source>
        <translation>Step 24 &quot;%1&quot; is dated %2, but the probation ends on %3 only.</translation>
    </message>
</context>
<context>
    <name>AdmissionCourseTexts</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>可以办</source>
        <translation>Can be done</translation>
    </message>
    <message>
        <source>还不能办</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>视情况</source>
        <translation>If needed</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>第%1步“%2”</source>
        <translation>step %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>最早%1：%2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>先办完%1</source>
        <translation>First %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>上次考察在%1，每%2个月一次</source>
        <translation>last review on %1, one every %2 months</translation>
    </message>
    <message>
        <source>%1还没有办。</source>
        <translation>Not done yet: %1.</translation>
    </message>
</context>
<context>
    <name>AdmissionData</name>
    <message>
        <source>申请入党</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>积极分子培养</source>
        <translation>Activists</translation>
    </message>
    <message>
        <source>发展对象考察</source>
        <translation>Development targets</translation>
    </message>
    <message>
        <source>预备党员接收</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>教育考察和转正</source>
        <translation>Probation and conversion</translation>
    </message>
</context>
<context>
    <name>AdmissionPeopleTexts</name>
    <message>
        <source>%1%2从%3起，早于%4。</source>
        <translation>%1 %2 from %3, before %4.</translation>
    </message>
    <message>
        <source>确定入党积极分子（第3步）</source>
        <translation>being chosen as an activist (step 3)</translation>
    </message>
    <message>
        <source>上级党委同意（第8步）</source>
        <translation>the higher committee&apos;s consent (step 8)</translation>
    </message>
    <message>
        <source>%1%2在%3还不是正式党员，不能担任。</source>
        <translation>%1 %2 was no full member on %3 and cannot serve.</translation>
    </message>
    <message>
        <source>%1%2在%3已经离开本支部，还没有写到哪天为止，也没有换人。</source>
        <translation>%1 %2 left the branch on %3; neither an end nor a successor is entered.</translation>
    </message>
    <message>
        <source>%1%2在名册里记着处分（%3），影响期内的不宜担任，请核对。</source>
        <translation>%1 %2 has a sanction in the roster (%3); unsuitable within its period, please check.</translation>
    </message>
    <message>
        <source>第%1步（%2）时，%3应当有%4名，登记的只有%5名。</source>
        <translation>At step %1 (%2) there should be %4 of %3, only %5 are entered.</translation>
    </message>
    <message>
        <source>名册里的%1写的是“%2”，档案里有%3。</source>
        <translation>%1 in the roster: &quot;%2&quot;; the file has %3.</translation>
    </message>
    <message>
        <source>第%1步依据的会议“%2”已经放入回收站。</source>
        <translation>The meeting of step %1, &quot;%2&quot;, is in the recycle bin.</translation>
    </message>
    <message>
        <source>第%1步写的是%2，会议“%3”是%4开的。</source>
        <translation>Step %1 says %2, the meeting &quot;%3&quot; was on %4.</translation>
    </message>
    <message>
        <source>第%1步应当由%2讨论，依据的会议“%3”不是。</source>
        <translation>Step %1 belongs to the %2; the meeting &quot;%3&quot; is none.</translation>
    </message>
    <message>
        <source>支部党员大会</source>
        <translation>members&apos; meeting</translation>
    </message>
    <message>
        <source>支部委员会</source>
        <translation>branch committee</translation>
    </message>
    <message>
        <source>第%1步依据的会议“%2”的议题和决议里没有%3的名字。</source>
        <translation>Agenda and resolutions of the meeting of step %1, &quot;%2&quot;, do not name %3.</translation>
    </message>
    <message>
        <source>第%1步依据的会议“%2”没有记录对%3的表决。</source>
        <translation>The meeting of step %1, &quot;%2&quot;, has no vote on %3.</translation>
    </message>
    <message>
        <source>第%1步依据的会议“%2”对%3的表决没有通过。</source>
        <translation>The vote on %3 in the meeting of step %1, &quot;%2&quot;, did not pass.</translation>
    </message>
    <message>
        <source>名册里的%1是%2，档案第%3步是%4。</source>
        <translation>%1 in the roster is %2, step %3 of the file is %4.</translation>
    </message>
    <message>
        <source>名册里已经是正式党员，档案没有第24步上级党委审批。</source>
        <translation>A full member in the roster, but the file has no step 24, the approval.</translation>
    </message>
    <message>
        <source>名册里已经是预备党员，档案没有第17步上级党委审批。</source>
        <translation>A probationary member in the roster, but the file has no step 17, the approval.</translation>
    </message>
    <message>
        <source>档案第24步已经批准转正，名册里还是%1。</source>
        <translation>Conversion is approved in step 24, the roster still says %1.</translation>
    </message>
    <message>
        <source>档案第17步已经批准接收，名册里还是%1。</source>
        <translation>Admission is approved in step 17, the roster still says %1.</translation>
    </message>
    <message>
        <source>从%1到%2没有考察记录，应当每%3个月考察一次。</source>
        <translation>No review from %1 to %2; there should be one every %3 months.</translation>
    </message>
    <message>
        <source>%1的考察早于确定为入党积极分子的%2。</source>
        <translation>The review of %1 is before %2, when the person became an activist.</translation>
    </message>
    <message>
        <source>没有登记集中培训的天数和学时。</source>
        <translation>Days and hours of training are not entered.</translation>
    </message>
    <message>
        <source>集中培训登记的是%1天、%2学时，一般不少于%3天或%4学时。</source>
        <translation>Training of %1 days and %2 hours is entered; normally at least %3 days or %4 hours.</translation>
    </message>
    <message>
        <source>档案里的姓名是%1，名册里是%2，名册也没有这个曾用名。</source>
        <translation>The file says %1, the roster %2, without this former name.</translation>
    </message>
    <message>
        <source>名册里的转正日期是%1，按预备期满应当是%2。</source>
        <translation>The roster&apos;s day of conversion is %1; by the end of probation it should be %2.</translation>
    </message>
    <message>
        <source>%1在%2已经离开本支部，发展档案还没有结束。</source>
        <translation>%1 left the branch on %2, but the file has not ended.</translation>
    </message>
    <message>
        <source>档案已经按取消预备党员资格结束，名册里还是%1。</source>
        <translation>The file has ended with the probation cancelled, the roster still says %1.</translation>
    </message>
    <message>
        <source>%1%2在%3还没有恢复党员权利，不能担任。</source>
        <translation>%1 %2: rights not restored yet on %3, cannot serve.</translation>
    </message>
    <message>
        <source>%1%2在%3还在处分影响期内，不宜担任。</source>
        <translation>%1 %2: within the effect period of a sanction on %3, should not serve.</translation>
    </message>
</context>
<context>
    <name>AdmissionSponsorTexts</name>
    <message>
        <source>名册里记着处分：%1。影响期内的不宜担任，留党察看的不能担任，请核对。</source>
        <translation>The roster has a sanction: %1. Unsuitable within its period, barred under probation within the Party; please check.</translation>
    </message>
    <message>
        <source>还没有恢复党员权利，不能担任入党介绍人。</source>
        <translation>Rights not restored yet: cannot be an introducer.</translation>
    </message>
    <message>
        <source>在处分影响期内，不宜担任入党介绍人。</source>
        <translation>Within the effect period of a sanction: should not be an introducer.</translation>
    </message>
</context>
<context>
    <name>AdmissionVoteTexts</name>
    <message>
        <source>第%1步写的是%2，本册里没有那时表决通过接收%3为预备党员的支部党员大会。</source>
        <translation>Step %1 is dated %2, and this book has no members&apos; meeting of that time that passed the admission of %3 as a probationary member.</translation>
    </message>
    <message>
        <source>第%1步写的是%2，本册里没有那时表决通过%3转正的支部党员大会。</source>
        <translation>Step %1 is dated %2, and this book has no members&apos; meeting of that time that passed the conversion of %3.</translation>
    </message>
    <message>
        <source>%1“%2”对%3的表决结果是“%4”。</source>
        <translation>The vote on %3 at &quot;%2&quot; on %1 was &quot;%4&quot;.</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message>
        <source>主持人</source>
        <translation>who was in the chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>who took the minutes</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>who spoke</translation>
    </message>
    <message>
        <source>%1%2在登记的到会情况里没有到会。请核对%1和到会情况。</source>
        <translation>%1 %2 was not there according to the attendance. Please check the %1 and the attendance.</translation>
    </message>
    <message>
        <source>登记的到会情况里没有%1，却记有会上的发言。请核对到会情况；交了书面意见的，在那一条前面写上“（书面）”。</source>
        <translation>%1 was not there according to the attendance, yet something is recorded as said at the meeting. Please check the attendance; a written opinion begins with &quot;(书面)&quot;.</translation>
    </message>
    <message>
        <source>决议“%1”：%2</source>
        <translation>Resolution &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1登记为到会，表决权一栏却是“%2”：这期间不参加党的会议，不能表决、选举，也不能被选举。请核对到会情况和表决权。</source>
        <translation>%1 is recorded as present, but the voting right says &quot;%2&quot;: for that time one takes no part in Party meetings, and neither votes, elects nor is elected. Please check attendance and voting right.</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>作风建设</source>
        <translation>Conduct</translation>
    </message>
    <message>
        <source>行为规范、公开承诺、作风评议、一线任务、群众意见的办理都记在这里。</source>
        <translation>Rules of conduct, pledges, appraisals, field tasks and the handling of opinions will be kept here.</translation>
    </message>
    <message>
        <source>思想建设</source>
        <translation>Ideology</translation>
    </message>
    <message>
        <source>学习计划、学习记录和学时、理论考试、调研课题、主题活动、党员轮训都记在这里。</source>
        <translation>Study plans, sessions and hours, exams, research topics, campaigns and rotation training will be kept here.</translation>
    </message>
    <message>
        <source>制度建设</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>支部的各项制度、覆盖情况、执行检查、党员权利、联系群众都记在这里。</source>
        <translation>The branch&apos;s institutions, their coverage, checks, members&apos; rights and contact with the people will be kept here.</translation>
    </message>
    <message>
        <source>反腐倡廉</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>廉政教育、专项治理、线索登记、党务公开、提醒谈话都记在这里。</source>
        <translation>Integrity education, special rectification, clues, disclosure and reminder talks will be kept here.</translation>
    </message>
    <message>
        <source>组织建设</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>三会一课、组织生活、议事决议、发展党员、换届选举、民主评议都记在这里。</source>
        <translation>The three meetings and one lesson, organizational life, resolutions, admissions, elections and democratic evaluation will be kept here.</translation>
    </message>
</context>
<context>
    <name>AreaTabTexts</name>
    <message>
        <source>支部班子</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>谈心谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>批评与问题</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>后备干部</source>
        <translation>Reserve cadres</translation>
    </message>
    <message>
        <source>联系点</source>
        <translation>Contact points</translation>
    </message>
    <message>
        <source>党建品牌</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>处置和处分</source>
        <translation>Dispositions and sanctions</translation>
    </message>
</context>
<context>
    <name>AttendanceTexts</name>
    <message>
        <source>第 %1 次投票记的是实到会 %2 人，会议记录上有选举权的只到了 %3 人。请核对考勤或者计票：到会不足应到会五分之四的，选举无效。</source>
        <translation>Vote %1 has %2 people present, but by the record of the meeting only %3 electors came. Check the attendance or the count: with fewer than four fifths of the electors present the election is void.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>流动党员</source>
        <translation>Floating member</translation>
    </message>
    <message>
        <source>出国（境）</source>
        <translation>abroad</translation>
    </message>
    <message>
        <source>失去联系</source>
        <translation>Lost contact</translation>
    </message>
    <message>
        <source>已返回</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>组织关系已转接</source>
        <translation>relation transferred</translation>
    </message>
    <message>
        <source>除名</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>AwayTexts</name>
    <message>
        <source>去向不详</source>
        <translation>Destination unknown</translation>
    </message>
    <message>
        <source>只有名册标记</source>
        <translation>Only marked in the roster</translation>
    </message>
    <message>
        <source>已停止党籍</source>
        <translation>Membership stopped</translation>
    </message>
    <message>
        <source>保持联系</source>
        <translation>In contact</translation>
    </message>
    <message>
        <source>%1 到期</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>%1 前后</source>
        <translation>around %1</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
</context>
<context>
    <name>BallotPapersTexts</name>
    <message>
        <source>每张都一样，没有编号：投票是无记名的。</source>
        <translation>All papers are alike and carry no number: the vote is secret.</translation>
    </message>
    <message>
        <source>张数</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>先不印</source>
        <translation>Do not print now</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>申报</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>评审</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>命名</source>
        <translation>named</translation>
    </message>
    <message>
        <source>提升</source>
        <translation>improved</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>checked again</translation>
    </message>
</context>
<context>
    <name>BrandTexts</name>
    <message>
        <source>理念</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
</context>
<context>
    <name>CalculatorTexts</name>
    <message>
        <source>表决票数</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>够不够，过没过</source>
        <translation>Enough? Carried?</translation>
    </message>
    <message>
        <source>算表决票数</source>
        <translation>Count a vote</translation>
    </message>
    <message>
        <source>选举结果</source>
        <translation>Election result</translation>
    </message>
    <message>
        <source>谁当选，谁再投</source>
        <translation>Elected, or again</translation>
    </message>
    <message>
        <source>算选举结果</source>
        <translation>Count an election</translation>
    </message>
    <message>
        <source>谁能表决</source>
        <translation>Who may vote</translation>
    </message>
    <message>
        <source>表决、选举、应到</source>
        <translation>Vote, elect, counted</translation>
    </message>
    <message>
        <source>算谁能表决</source>
        <translation>Work out who may vote</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>基数、比例、金额</source>
        <translation>Base, rate, amount</translation>
    </message>
    <message>
        <source>算党费</source>
        <translation>Work out dues</translation>
    </message>
    <message>
        <source>发展时间</source>
        <translation>Admission dates</translation>
    </message>
    <message>
        <source>每一步最早哪天</source>
        <translation>Each step&apos;s dates</translation>
    </message>
    <message>
        <source>算发展时间</source>
        <translation>Work out admission dates</translation>
    </message>
    <message>
        <source>党龄</source>
        <translation>Party standing</translation>
    </message>
    <message>
        <source>从转正那天算起</source>
        <translation>From conversion on</translation>
    </message>
    <message>
        <source>算党龄</source>
        <translation>Work out Party standing</translation>
    </message>
    <message>
        <source>评议名额</source>
        <translation>Evaluation quota</translation>
    </message>
    <message>
        <source>优秀最多几个</source>
        <translation>How many excellent</translation>
    </message>
    <message>
        <source>算评议名额</source>
        <translation>Work out the evaluation quota</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>校验、性别、年龄</source>
        <translation>Check, sex, age</translation>
    </message>
    <message>
        <source>算身份证号</source>
        <translation>Check an ID number</translation>
    </message>
    <message>
        <source>帮我算</source>
        <translation>Calculators</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>第一阶段</source>
        <translation>Stage 1</translation>
    </message>
    <message>
        <source>第二阶段</source>
        <translation>Stage 2</translation>
    </message>
    <message>
        <source>第三阶段</source>
        <translation>Stage 3</translation>
    </message>
    <message>
        <source>第四阶段</source>
        <translation>Stage 4</translation>
    </message>
    <message>
        <source>第五阶段</source>
        <translation>Stage 5</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>读了 %1 行：新增 %2，更新 %3，没有变化 %4，跳过 %5，退回 %6。</source>
        <translation>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</translation>
    </message>
    <message>
        <source>……还有 %1 处，用 --json 或 --rejects 看全部。</source>
        <translation>… and %1 more; see them all with --json or --rejects.</translation>
    </message>
    <message>
        <source>……还有 %1 处改动，用 --json 看全部。</source>
        <translation>… and %1 more changes; see them all with --json.</translation>
    </message>
    <message>
        <source>%1 处留空，需要补填，已标记为“待核实”。</source>
        <translation>%1 values were left empty and are to be filled in; they are marked &quot;to be verified&quot;.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>其中 %1 人的身份证号待核实（%2）。</source>
        <translation>The ID numbers of %1 of them are to be verified (%2).</translation>
    </message>
    <message>
        <source>加上 --policy ask 再导入，可以逐行作答。</source>
        <translation>Import again with --policy ask to answer row by row.</translation>
    </message>
    <message>
        <source>第 %1 行 %2 %3</source>
        <translation>Row %1 %2 %3</translation>
    </message>
    <message>
        <source>不认识的列有 %1 个，没有导入：%2 等。用 --json 看全部；需要的用 --map 指定。</source>
        <translation>%1 columns were not recognized and not imported: %2 and others. --json shows them all; map those that you need with --map.</translation>
    </message>
    <message>
        <source>……同样的改动还有 %1 行，用 --json 看全部。</source>
        <translation>…and %1 more rows with changes of the same kind; --json shows them all.</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>退回的是%1。</source>
        <translation>Rejected: %1.</translation>
    </message>
    <message>
        <source>试算，没有写入任何内容。读了 %1 行：将新增 %2，将更新 %3，没有变化 %4，将跳过 %5，将退回 %6。</source>
        <translation>A dry run, nothing was written. %1 rows read: %2 would be added, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</translation>
    </message>
    <message>
        <source>将退回的是%1。</source>
        <translation>Would be rejected: %1.</translation>
    </message>
    <message>
        <source>%1 处将留空，需要补填，会标记为“待核实”。</source>
        <translation>%1 values would be left empty and are to be filled in; they would be marked &quot;to be verified&quot;.</translation>
    </message>
</context>
<context>
    <name>CommitteeDayTexts</name>
    <message>
        <source>选举产生的日期</source>
        <translation>The day of the election</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>The day of the reply</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>The day of filing</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>The day of consent</translation>
    </message>
</context>
<context>
    <name>ContactTexts</name>
    <message>
        <source>软弱涣散的，一般一名领导、一个部门、一名干部共同包抓；请补上联系部门和驻点干部。</source>
        <translation>A weak branch usually has one leader, one department and one cadre; add department and cadre.</translation>
    </message>
    <message>
        <source>%1联系%2个点，一般每人联系1到%3个。</source>
        <translation>%1 looks after %2 contact points; usually it is 1 to %3 each.</translation>
    </message>
</context>
<context>
    <name>CountTexts</name>
    <message>
        <source>按应到会 %1 人计算结果相同。</source>
        <translation>By the %1 entitled the result is the same.</translation>
    </message>
    <message>
        <source>%1按实到会过半数，按应到会 %2 人没有过半数；本程序按实到会计算，请先问上级党组织。</source>
        <translation>%1: more than half of those present but not of the %2 entitled; this program counts by those present, ask the higher organization first.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1都是 %2 票，还剩 %3 个名额</source>
        <translation>%1 have %2 votes each, %3 seats left</translation>
    </message>
    <message>
        <source>在这 %1 人中再次投票，得票多的当选。</source>
        <translation>Vote again between these %1; most votes win. </translation>
    </message>
    <message>
        <source>没有其他候选人。</source>
        <translation>There are no other candidates. </translation>
    </message>
    <message>
        <source>在%1中再次投票；过半数的选举人同意，也可以减少名额。</source>
        <translation>Vote again between %1; or more than half of the electors agree to fewer seats. </translation>
    </message>
    <message>
        <source>当选人数不足，还缺 %1 名</source>
        <translation>Too few elected, %1 missing</translation>
    </message>
    <message>
        <source>这次选举无效，应当重新选举</source>
        <translation>This vote is void and has to be held again</translation>
    </message>
    <message>
        <source>收回 %1 张，多于投票的 %2 人。</source>
        <translation>%1 papers collected, more than %2 voters.</translation>
    </message>
    <message>
        <source>名额选满：%1当选</source>
        <translation>All seats filled: %1 elected</translation>
    </message>
    <message>
        <source>未过半</source>
        <translation>not half</translation>
    </message>
    <message>
        <source>过半 %1</source>
        <translation>half + %1</translation>
    </message>
    <message>
        <source>刚过半</source>
        <translation>just over</translation>
    </message>
    <message>
        <source>第 %1 次投票</source>
        <translation>Vote %1</translation>
    </message>
    <message>
        <source>应选 %1 人，候选人 %2 人</source>
        <translation>%1 seats, %2 candidates</translation>
    </message>
    <message>
        <source>，再次投票</source>
        <translation>, vote again</translation>
    </message>
    <message>
        <source>，等额</source>
        <translation>, as many as seats</translation>
    </message>
    <message>
        <source>，差额 %1%</source>
        <translation>, %1% more than seats</translation>
    </message>
</context>
<context>
    <name>CourseTexts</name>
    <message>
        <source>开具组织关系介绍信</source>
        <translation>Letter of transfer issued</translation>
    </message>
    <message>
        <source>转往%1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>组织关系介绍信退回</source>
        <translation>Letter of transfer returned</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Stop membership</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>审议报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>接收预备党员</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>预备党员转正</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>组织处置和处分</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>重大项目</source>
        <translation>Large project</translation>
    </message>
    <message>
        <source>大额开支</source>
        <translation>Large spending</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>审定</source>
        <translation>Examined</translation>
    </message>
    <message>
        <source>酝酿</source>
        <translation>Consulted</translation>
    </message>
    <message>
        <source>讨论</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>无记名投票</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>举手表决</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>到会人数不够</source>
        <translation>Too few present</translation>
    </message>
    <message>
        <source>有表决权</source>
        <translation>Has a vote</translation>
    </message>
    <message>
        <source>预备党员，无表决权</source>
        <translation>Probationary, no vote</translation>
    </message>
    <message>
        <source>留党察看，无表决权</source>
        <translation>On probation within the Party, no vote</translation>
    </message>
    <message>
        <source>留置或逮捕，权利中止</source>
        <translation>Detained, rights suspended</translation>
    </message>
    <message>
        <source>停止党籍，无表决权</source>
        <translation>Membership stopped, no vote</translation>
    </message>
    <message>
        <source>组织关系在别处，无表决权</source>
        <translation>Affiliation elsewhere, no vote</translation>
    </message>
    <message>
        <source>不是党员，无表决权</source>
        <translation>Not a Party member, no vote</translation>
    </message>
    <message>
        <source>议程“%1”下面有决议“%2”。请先删去这项决议，或者保留这项议程。</source>
        <translation>There is a resolution &quot;%2&quot; under the agenda item &quot;%1&quot;. Please remove the resolution first, or keep the item.</translation>
    </message>
</context>
<context>
    <name>Discipline</name>
    <message>
        <source>只限支委</source>
        <translation>Committee only</translation>
    </message>
    <message>
        <source>支部公开</source>
        <translation>Open to the branch</translation>
    </message>
    <message>
        <source>限期改正</source>
        <translation>Correction within a term</translation>
    </message>
    <message>
        <source>劝退</source>
        <translation>Persuaded withdrawal</translation>
    </message>
    <message>
        <source>除名</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>自行脱党除名</source>
        <translation>Removal for self-withdrawal</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>调查核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>支委会意见</source>
        <translation>Committee&apos;s opinion</translation>
    </message>
    <message>
        <source>党员大会表决</source>
        <translation>Vote of the members&apos; meeting</translation>
    </message>
    <message>
        <source>上级审批</source>
        <translation>Higher approval</translation>
    </message>
    <message>
        <source>宣布</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>执行帮教</source>
        <translation>Help during the term</translation>
    </message>
    <message>
        <source>期满评议</source>
        <translation>Review at the end of the term</translation>
    </message>
    <message>
        <source>改正合格</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已劝退</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已除名</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>没有改正，另作处置</source>
        <translation>Not corrected, another disposition follows</translation>
    </message>
    <message>
        <source>不予处置</source>
        <translation>No disposition</translation>
    </message>
    <message>
        <source>一名党员（保密）</source>
        <translation>A member (confidential)</translation>
    </message>
</context>
<context>
    <name>DuesExportDialog</name>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>应交（元）</source>
        <translation>Due (yuan)</translation>
    </message>
    <message>
        <source>已交（元）</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>未交（元）</source>
        <translation>Open (yuan)</translation>
    </message>
    <message>
        <source>未交清的月份</source>
        <translation>Months not fully paid</translation>
    </message>
    <message>
        <source>%1党费收缴清单（%2）</source>
        <translation>Dues collected by %1 (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>身份证号相同</source>
        <translation>the same ID number</translation>
    </message>
    <message>
        <source>身份证号是同一个号码，一份15位，一份18位</source>
        <translation>one ID number, here with 15 figures and there with 18</translation>
    </message>
    <message>
        <source>姓名和出生日期相同</source>
        <translation>the same name and birth date</translation>
    </message>
    <message>
        <source>姓名相同，其中一份没有出生日期和身份证号</source>
        <translation>the same name, and one record has neither birth date nor ID number</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>离开支部</source>
        <translation>Left the branch</translation>
    </message>
</context>
<context>
    <name>EarlyTexts</name>
    <message>
        <source>决议“%1”：%2的预备期%3才满，开会那天（%4）还没有满。预备期满才能讨论转正（%5）。请核对开会日期和花名册上的入党日期。</source>
        <translation>Resolution &quot;%1&quot;: the probation of %2 ends %3 only; on the day of the meeting (%4) it was not over. A conversion is discussed when probation is over (%5). Please check the day of the meeting and the day of joining in the roster.</translation>
    </message>
    <message>
        <source>最早%1</source>
        <translation>%1 at the earliest</translation>
    </message>
</context>
<context>
    <name>ElectionCheckTexts</name>
    <message>
        <source>选举日期</source>
        <translation>The day of the election</translation>
    </message>
    <message>
        <source>投票日期</source>
        <translation>The day of the vote</translation>
    </message>
    <message>
        <source>多 %1 人</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>少 %1 人</source>
        <translation>%1 too few</translation>
    </message>
    <message>
        <source>%1是临时党支部，一般不换届、不选举党代表，书记和委员由批准成立的党组织指定。请先核对。</source>
        <translation>%1 is a temporary branch: it normally holds no re-election and elects no delegates; its secretary and members are named by the organization that approved it. Please check first.</translation>
    </message>
</context>
<context>
    <name>ElectionDoubtTexts</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>选举那天支部委员会没有空缺，补选 %1 名请先核对：离任的先在委员会里记录离任日期。</source>
        <translation>On the day of the vote no place in the branch committee is vacant. Please check before a by-election for %1: if somebody left, enter the day on the committee&apos;s page first.</translation>
    </message>
    <message>
        <source>选举那天支部委员会空缺 %1 名，补选 %2 名，请核对名额。</source>
        <translation>On the day of the vote %1 places in the branch committee are vacant, and the by-election is for %2. Please check the number of seats.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>已经记了投票结果，但%1还没有登记办结。批复应在投票以前，请核对批文，补登记办结日期。</source>
        <translation>The result of a vote is on record, but %1 is not entered as done. The reply has to come before the vote: please check the document and enter its day.</translation>
    </message>
    <message>
        <source>%1登记了办完，但%2还没有登记办结。批复应在投票以前，请核对批文，补登记办结日期。</source>
        <translation>%1 is marked as done, but %2 is not. The reply comes before the vote: check the document and enter the day it was done.</translation>
    </message>
    <message>
        <source>%1登记了办完，但还没有记录计票结果。请补记票数；还没有投票的，把办完日期清空。</source>
        <translation>%1 is marked as done, but no count is recorded. Enter the votes; if nobody has voted yet, clear the day.</translation>
    </message>
    <message>
        <source>%1登记了办完，但%2还没有登记办结。请先补登记，或者核对日期。</source>
        <translation>%1 is marked as done, but %2 is not. Enter that first, or check the days.</translation>
    </message>
    <message>
        <source>%1登记了办完，但还没有定候选人。请按批复定候选人。</source>
        <translation>%1 is marked as done, but there are no candidates yet. Choose them as approved.</translation>
    </message>
    <message>
        <source>%1登记了办完，但还没有委员会选举书记的计票结果。请筹备“选举支部书记”，补记票数。</source>
        <translation>%1 is marked as done, but there is no count of the committee&apos;s vote on its secretary. Plan &quot;elect the secretary&quot; and enter the votes.</translation>
    </message>
    <message>
        <source>%1登记了办完，但选举还没有结果。请先记录计票结果；没有办的，把办完日期清空。</source>
        <translation>%1 is marked as done, but the election has no result yet. Record the count first; clear the day of what was not done.</translation>
    </message>
    <message>
        <source>%1登记了办完，但没有写批复文号，也没有登记批复材料。请在这一步的说明里写文号，或者登记材料。</source>
        <translation>%1 is marked as done, but neither the number of the reply nor its document is recorded. Write the number into the note of that step, or tick the document.</translation>
    </message>
    <message>
        <source>%1不是支部委员会委员。委员会选举的监票人、计票人，从不是候选人的委员里推选，请核对。</source>
        <translation>%1: not of the branch committee. Scrutineers and counters of the committee&apos;s vote are members of it who do not stand; please check.</translation>
    </message>
    <message>
        <source>%1在 %2 不在本支部，不能监票、计票。请另推选。</source>
        <translation>%1 does not belong to the branch on %2 and cannot watch or count. Please choose somebody else.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>监票人、计票人里有%1。一般从不是候选人、有选举权的党员里推选，请核对。</source>
        <translation>Among those who watch and count is %1. They are normally chosen from members who have a vote and do not stand. Please check.</translation>
    </message>
    <message>
        <source>会议记录上%1没有到会，不能监票、计票。请核对考勤，或者另推选。</source>
        <translation>By the record of the meeting %1 did not come and cannot watch or count. Check the attendance, or choose somebody else.</translation>
    </message>
    <message>
        <source>%1监票或者计票，又被另选当选。请核对监票人、计票人和选举结果。</source>
        <translation>%1 watched or counted and was elected by being written in. Please check both.</translation>
    </message>
    <message>
        <source>当选的%1在会议记录上是“%2”，没有被选举权。请核对会议记录和选举。</source>
        <translation>%1, who was elected, stands in the record of the meeting as &quot;%2&quot; and may not be elected. Please check the record and the election.</translation>
    </message>
    <message>
        <source>候选人%1在会议记录上是“%2”，没有被选举权。请核对会议记录和选举。</source>
        <translation>The candidate %1 stands in the record of the meeting as &quot;%2&quot; and may not be elected. Please check the record and the election.</translation>
    </message>
</context>
<context>
    <name>ElectionEntryTexts</name>
    <message>
        <source>换届选举</source>
        <translation>Election</translation>
    </message>
</context>
<context>
    <name>ElectionLimitTexts</name>
    <message>
        <source>等额选举，候选人和应选名额一样多：%1 名。</source>
        <translation>As many candidates as seats: %1.</translation>
    </message>
    <message>
        <source>应选 %1 名，候选人至少 %2 名（%3）。</source>
        <translation>%1 seats need at least %2 candidates (%3).</translation>
    </message>
    <message>
        <source>这条规定说的是委员；选代表差多少，以上级的通知为准。</source>
        <translation>The rule speaks of committee members; for delegates the notice from above counts.</translation>
    </message>
    <message>
        <source>这条规定不是硬性要求。</source>
        <translation>The rule is no strict requirement.</translation>
    </message>
    <message>
        <source>支部委员会至少 %1 名委员（%2），当选的只有 %3 名</source>
        <translation>A branch committee has at least %1 members (%2), and only %3 are elected</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>应选 %1 名，当选 %2 名；至少 %3 名选举人同意，才可以减少名额。</source>
        <translation>%1 seats, %2 elected; at least %3 electors have to agree to fewer seats.</translation>
    </message>
    <message>
        <source>当选人数要接近应选名额才可以减少名额；差几名算接近，规定没有写。现在差 %1 名，请先问上级党组织。</source>
        <translation>Seats may be left empty only where the elected are near the number; how near is not written. %1 are missing: ask the higher organization first.</translation>
    </message>
</context>
<context>
    <name>ElectionPrintTexts</name>
    <message>
        <source>计票报告单</source>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>选举结果报告单</source>
        <translation>Result of the election</translation>
    </message>
    <message>
        <source>选举结果的报告</source>
        <translation>Report on the election</translation>
    </message>
    <message>
        <source>印选票</source>
        <translation>Print ballots</translation>
    </message>
    <message>
        <source>选票</source>
        <translation>Ballots</translation>
    </message>
</context>
<context>
    <name>ElectionTermTexts</name>
    <message>
        <source>第%1届：%2 选举产生，任期至 %3</source>
        <translation>Term %1: elected %2, ends %3</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>按选举结果登记第%1届</source>
        <translation>Enter term %1 from the election&apos;s result</translation>
    </message>
    <message>
        <source>按选举结果登记新一届和任职；书记、副书记是委员会选出的，其他职务沿用或用 --place 写明；届满日期与规定不同的用 --reason 写明原因</source>
        <translation>enter the next term and its people from the result; secretary and deputy are those whom the committee elected, other posts are kept or given with --place; where the end is not the one of the rule, --reason says why</translation>
    </message>
    <message>
        <source>还没有分工、先记为委员的：%1。支委会分工以后，用 committee divide 记。</source>
        <translation>Entered as members without work: %1. When the committee has shared its work, enter it with committee divide.</translation>
    </message>
</context>
<context>
    <name>ElectionVerbTexts</name>
    <message>
        <source>办结日期</source>
        <translation>The day of completion</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>The planned day</translation>
    </message>
</context>
<context>
    <name>ElectorTexts</name>
    <message>
        <source>不是支部委员会委员：书记、副书记由支部委员会在委员中选举。</source>
        <translation>No member of the branch committee: it elects secretary and deputy out of its members.</translation>
    </message>
    <message>
        <source>不是“%1”的委员候选人：书记、副书记由新一届支部委员会在委员中选举。</source>
        <translation>Does not stand in &apos;%1&apos;: the new committee elects secretary and deputy out of its members.</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>会议记录上有选举权的 %1 人</source>
        <translation>%1 electors in the record of the meeting</translation>
    </message>
    <message>
        <source>支部委员会委员 %1 人</source>
        <translation>%1 members of the branch committee</translation>
    </message>
    <message>
        <source>名册上那天有选举权的 %1 人</source>
        <translation>%1 electors in the roster on that day</translation>
    </message>
    <message>
        <source>，没有登记不计入的</source>
        <translation>, nobody is left out</translation>
    </message>
    <message>
        <source>，登记不计入的 %1 人：%2</source>
        <translation>, %1 left out: %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>表里没有“人员类别”这一列，%3 人的人员类别留空、待核实；补填之前不算应到会的人。</source>
        <translation>The sheet has no column for the kind of member; it is left empty, to be verified, for %3 people. Until it is filled in they are not expected at meetings.</translation>
    </message>
    <message>
        <source>表里没有“人员类别”这一列，按您的回答，%2 人都记为%1。</source>
        <translation>The sheet has no column for the kind of member; as you answered, %2 people are entered as %1.</translation>
    </message>
    <message>
        <source>人员类别是“%1”，却有入党或转正日期 %2，请核对人员类别。</source>
        <translation>The kind of member is &quot;%1&quot;, yet there is a date of joining or conversion, %2. Please check the kind.</translation>
    </message>
    <message>
        <source>人员类别是预备党员，转正日期 %1 却已过，请核对。</source>
        <translation>The kind of member is probationary, yet the day of conversion %1 has passed. Please check.</translation>
    </message>
    <message>
        <source>表里年龄是 %1，按出生日期 %2 算是 %3，请核对出生日期。</source>
        <translation>The sheet says age %1; by the birth date %2 it is %3. Please check the birth date.</translation>
    </message>
    <message>
        <source>表里党龄是 %1，按转正日期 %2 算是 %3 年，请核对转正日期。</source>
        <translation>The sheet says standing %1; by the day of conversion %2 it is %3 years. Please check that day.</translation>
    </message>
    <message>
        <source>程序遇到没有预料到的情况（%1），已有记录没有改动；请把这个代号告诉维护的人。</source>
        <translation>The program met something unforeseen (%1); existing records are unchanged. Please tell this code to whoever maintains it.</translation>
    </message>
    <message>
        <source>请填写支部名称。</source>
        <translation>Please enter the name of the branch.</translation>
    </message>
    <message>
        <source>请填写主题。</source>
        <translation>Please enter a topic.</translation>
    </message>
    <message>
        <source>文件“%1”是空的，没有任何内容。请换一个文件。</source>
        <translation>The file &quot;%1&quot; is empty. Please choose another file.</translation>
    </message>
    <message>
        <source>打不开手册“%1”：%2。</source>
        <translation>Cannot open the book &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。它可能被移动、改名，或者 U 盘没有插好。</source>
        <translation>The file &quot;%1&quot; is not there. It may have been moved or renamed, or the USB drive is not plugged in.</translation>
    </message>
    <message>
        <source>“%1”不是支部手册文件。如果要导入党员名册，请先打开手册，再用“导入名册”。</source>
        <translation>&quot;%1&quot; is not a Branchbook file. To import a member roster, open a book first and then use Import roster.</translation>
    </message>
    <message>
        <source>“%1”是更新版本的程序写的，这个版本不能打开，文件没有改动。请安装新版本后再打开。</source>
        <translation>&quot;%1&quot; was written by a newer version of the program. This version cannot open it; the file is unchanged. Please install the newer version.</translation>
    </message>
    <message>
        <source>手册“%1”正在别的窗口里打开。请在那个窗口里继续，或者关掉它再试。</source>
        <translation>The book &quot;%1&quot; is open in another window. Please go on there, or close it and try again.</translation>
    </message>
    <message>
        <source>写好的副本“%1”没有通过检查，已丢弃，原手册没有改动。请换一个磁盘再试。</source>
        <translation>The copy &quot;%1&quot; did not pass its check and was discarded; the book itself is unchanged. Please try another disk.</translation>
    </message>
    <message>
        <source>没有读写手册文件的权限，或者文件夹不可用（%1）。请检查文件的权限和所在磁盘。</source>
        <translation>No permission to read or write the book, or its folder is not available (%1). Please check the permissions and the disk.</translation>
    </message>
    <message>
        <source>手册“%1”在只读的位置，只能看，不能改。请把它复制到可以写入的文件夹再打开。</source>
        <translation>The book &quot;%1&quot; is in a read-only place: it can be read, not changed. Please copy it to a folder that can be written and open it there.</translation>
    </message>
    <message>
        <source>手册“%1”上次没有正常关闭，又放在只读的位置，没办法补写。请连同旁边的“-wal”文件一起复制到可以写入的文件夹再打开。</source>
        <translation>The book &quot;%1&quot; was not closed properly last time and lies in a read-only place, so it cannot be completed. Please copy it together with the &quot;-wal&quot; file beside it to a folder that can be written and open it there.</translation>
    </message>
    <message>
        <source>磁盘满了，这一步没有写入，以前的内容都在。请清理出空间后再试。</source>
        <translation>The disk is full. This step was not written; everything before it is there. Please free some space and try again.</translation>
    </message>
    <message>
        <source>读写磁盘时出错（%1），这一步没有写入，以前的内容都在。请检查磁盘或 U 盘。</source>
        <translation>Reading or writing the disk failed (%1). This step was not written; everything before it is there. Please check the disk or the USB drive.</translation>
    </message>
    <message>
        <source>文件“%1”已经存在，没有覆盖它。请换一个文件名。</source>
        <translation>The file &quot;%1&quot; exists already and was not overwritten. Please choose another name.</translation>
    </message>
    <message>
        <source>没办法在这里建立文件“%1”：%2。请换一个文件夹。</source>
        <translation>Cannot create the file &quot;%1&quot; here: %2. Please choose another folder.</translation>
    </message>
    <message>
        <source>手册升级到新格式时停在“%1”这一步，已退回原样。请从备份恢复，或把这个名字告诉维护的人。</source>
        <translation>Bringing the book to the new format stopped at step &quot;%1&quot;; it is as it was before. Please restore a backup, or tell this name to whoever maintains the program.</translation>
    </message>
    <message>
        <source>这条记录刚才被别处改过，您的改动还没有写入。请看一下新的内容再改。</source>
        <translation>This record was changed elsewhere just now; your change has not been written. Please look at the new content first.</translation>
    </message>
    <message>
        <source>不能撤销：其中有记录后来又改过，或者别的记录用到了它。请先撤销后面的改动。</source>
        <translation>Cannot undo: one of the records was changed again later, or another record uses it. Please undo the later change first.</translation>
    </message>
    <message>
        <source>没有可以撤销的步骤。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可以重做的步骤。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>要改的记录已经不在了，没有写入。</source>
        <translation>The record to change is no longer there; nothing was written.</translation>
    </message>
    <message>
        <source>内容不符合手册的结构，没有写入（%1）。</source>
        <translation>The content does not fit the structure of the book; nothing was written (%1).</translation>
    </message>
    <message>
        <source>程序内部的语句有错（%1），没有写入；请把这个代号告诉维护的人。</source>
        <translation>A statement inside the program is wrong (%1); nothing was written. Please tell this code to whoever maintains it.</translation>
    </message>
    <message>
        <source>程序需要的加密库没有准备好，请重新安装程序。</source>
        <translation>The encryption library that the program needs is not ready. Please install the program again.</translation>
    </message>
    <message>
        <source>“%1”不是日期。可以写成 2026.9.18、2026-09-18、20260918 或 2026年9月18日。</source>
        <translation>&quot;%1&quot; is not a date. Write 2026.9.18, 2026-09-18, 20260918 or 2026年9月18日.</translation>
    </message>
    <message>
        <source>已取消，没有写入任何内容。</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>手册里已经有叫“%1”的支部。请换一个名称。</source>
        <translation>The book has a branch called &quot;%1&quot; already. Please choose another name.</translation>
    </message>
    <message>
        <source>手册里没有叫“%1”的支部。请核对名称。</source>
        <translation>The book has no branch called &quot;%1&quot;. Please check the name.</translation>
    </message>
    <message>
        <source>请填写党小组名称。</source>
        <translation>Please enter the name of the Party group.</translation>
    </message>
    <message>
        <source>这个支部已经有叫“%1”的党小组。请换一个名称。</source>
        <translation>This branch has a Party group &quot;%1&quot; already. Please choose another name.</translation>
    </message>
    <message>
        <source>找不到这个人的记录，可能已经移到回收站。</source>
        <translation>This person&apos;s record is not there; it may have been moved to the recycle bin.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>名册里找不到“%1”。请核对姓名。</source>
        <translation>&quot;%1&quot; is not in the roster. Please check the name.</translation>
    </message>
    <message>
        <source>名册里有 %2 个“%1”。请改用身份证号或记录编号。</source>
        <translation>There are %2 people called &quot;%1&quot; in the roster. Please use the ID number or the record&apos;s id.</translation>
    </message>
    <message>
        <source>读不了文件“%1”（%2），没有添加。请检查文件或 U 盘。</source>
        <translation>Cannot read the file &quot;%1&quot; (%2); it was not added. Please check the file or the USB drive.</translation>
    </message>
    <message>
        <source>文件“%1”超过 %2 MB，没有添加。请压缩后再加，或者在设置里调高上限。</source>
        <translation>&quot;%1&quot; is larger than %2 MB; it was not added. Please compress it, or raise the limit in the settings.</translation>
    </message>
    <message>
        <source>文件“%1”是空的，没有添加。</source>
        <translation>&quot;%1&quot; is empty; it was not added.</translation>
    </message>
    <message>
        <source>“%1”不是一个文件，没有添加。</source>
        <translation>&quot;%1&quot; is not a file; it was not added.</translation>
    </message>
    <message>
        <source>这个附件的内容不在手册里。请从备份恢复。</source>
        <translation>The content of this attachment is not in the book. Please restore a backup.</translation>
    </message>
    <message>
        <source>这个附件的内容有损坏，没有打开。请从备份恢复。</source>
        <translation>The content of this attachment is damaged; it was not opened. Please restore a backup.</translation>
    </message>
    <message>
        <source>不认识活动类型“%1”。可用的有：%2。</source>
        <translation>The kind of gathering &quot;%1&quot; is not known. Possible are: %2.</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the date.</translation>
    </message>
    <message>
        <source>结束时间早于开始时间。请核对时间。</source>
        <translation>The end lies before the beginning. Please check the times.</translation>
    </message>
    <message>
        <source>学时“%1”不是 0 到 24 之间的数。</source>
        <translation>The hours &quot;%1&quot; are not a number between 0 and 24.</translation>
    </message>
    <message>
        <source>找不到这条活动记录，可能已经移到回收站。</source>
        <translation>This gathering is not there; it may have been moved to the recycle bin.</translation>
    </message>
    <message>
        <source>这条记录已经归档，不能直接修改。</source>
        <translation>This record is archived and cannot be changed directly.</translation>
    </message>
    <message>
        <source>“%1”不在应到人员里。请核对姓名。</source>
        <translation>&quot;%1&quot; is not among those expected. Please check the name.</translation>
    </message>
    <message>
        <source>党小组会要写明是哪个党小组。</source>
        <translation>Please say which Party group this group meeting belongs to.</translation>
    </message>
    <message>
        <source>这个支部没有叫“%1”的党小组。请核对名称。</source>
        <translation>This branch has no Party group &quot;%1&quot;. Please check the name.</translation>
    </message>
    <message>
        <source>报表没有做完就停下了，没有写任何文件。需要时再做一次。</source>
        <translation>The report was stopped before it was done; no file was written. Make it again when you need it.</translation>
    </message>
    <message>
        <source>“%1”里有一行比表头的栏目多，报表没有写出。请检查这张表的栏目。</source>
        <translation>A row of &quot;%1&quot; has more columns than its header; the report was not written. Please check the columns of this table.</translation>
    </message>
    <message>
        <source>内存不够，报表没有做成，已有记录没有改动。请关掉一些程序再试。</source>
        <translation>Out of memory: the report was not made; existing records are unchanged. Please close some programs and try again.</translation>
    </message>
    <message>
        <source>表里没有叫“%1”的列。现有的列：%2。请照表头原文写，或写列号（如 C）。</source>
        <translation>The sheet has no column &quot;%1&quot;. Its columns: %2. Write the header exactly, or the column&apos;s letter (such as C).</translation>
    </message>
    <message>
        <source>没有叫“%1”的项目。对应列写成 项目=表头，例如 contact_phone=电话；项目名见手册。</source>
        <translation>There is no field &quot;%1&quot;. Write FIELD=HEADER, for example contact_phone=电话; the manual names the fields.</translation>
    </message>
    <message>
        <source>“%1”不是已有党员的处理办法。可用 new-only（只导新人）、fill（只补空白）、overwrite（覆盖）、ask（逐个问，只在终端里）。</source>
        <translation>&quot;%1&quot; is no way to treat members who are there already. Use new-only, fill (empty fields only), overwrite or ask (on a terminal only).</translation>
    </message>
    <message>
        <source>文件里没有叫“%1”的工作表。现有的工作表：%2。</source>
        <translation>The file has no sheet called &quot;%1&quot;. Its sheets: %2.</translation>
    </message>
    <message>
        <source>“%1”的表头下面没有一行人员，没有写入任何内容。请确认选对了工作表。</source>
        <translation>There is nobody below the header of &quot;%1&quot;; nothing was written. Please check that this is the right sheet.</translation>
    </message>
    <message>
        <source>不认识“%1”这一列，没有导入。需要的话请指定它对应哪一项。</source>
        <translation>The column &quot;%1&quot; is not known and was not imported. If you need it, say which field it is.</translation>
    </message>
    <message>
        <source>%1 列有内容，但没有列名，没有导入。</source>
        <translation>Column %1 has content but no name; it was not imported.</translation>
    </message>
    <message>
        <source>“%1”可能有别的意思，先当作“%2”导入，请核对。</source>
        <translation>&quot;%1&quot; may mean something else; imported as &quot;%2&quot;, please check.</translation>
    </message>
    <message>
        <source>“%1”可能是“%2”，拿不准，没有导入。要导入请确认这一列（命令行用 --map %3=%1）。</source>
        <translation>&quot;%1&quot; may be &quot;%2&quot;, but that is not certain; it was not imported. To import it, confirm the column (command line: --map %3=%1).</translation>
    </message>
    <message>
        <source>按您的选择跳过。</source>
        <translation>Skipped, as you chose.</translation>
    </message>
    <message>
        <source>与第 %1 行身份证号相同。同一人就删去这一行，不是同一人请改正号码。</source>
        <translation>The ID number is the same as in row %1. Delete this row if it is the same person; otherwise correct the number.</translation>
    </message>
    <message>
        <source>名册里已有此人，按“只导新人”跳过。</source>
        <translation>Already in the roster; skipped, because only new people are imported.</translation>
    </message>
    <message>
        <source>名册里有同名的人（%1），分不清是不是同一人，没有写入。请补上身份证号或完整的出生日期。</source>
        <translation>Somebody of this name (%1) is in the roster and it cannot be told whether it is the same person; not written. Please add the ID number or the full birth date.</translation>
    </message>
    <message>
        <source>手册里没有“%1”这个党支部，写着它的 %2 行归入当前党支部。需要分开时请先在手册里建立这个党支部。</source>
        <translation>The book has no branch &quot;%1&quot;; the %2 rows that name it go to the current branch. To keep them apart, make the branch first.</translation>
    </message>
    <message>
        <source>手册里没有“%1”这个党支部，不知道该归入哪一个，这一行没有写入。请先建立这个党支部，或改正名称。</source>
        <translation>The book has no branch &quot;%1&quot; and it is not clear where this row belongs; it was not written. Please make the branch first, or correct the name.</translation>
    </message>
    <message>
        <source>核对之后手册里的记录又有改动，为免覆盖没有写入任何内容。请重新核对一次。</source>
        <translation>Records changed in the book after the check; to overwrite nothing, nothing was written. Please check again.</translation>
    </message>
    <message>
        <source>逐个询问（--policy ask）只能在终端里用。请改用 fill、overwrite 或 new-only。</source>
        <translation>Asking (--policy ask) works on a terminal only. Please use fill, overwrite or new-only.</translation>
    </message>
    <message>
        <source>单元格是公式错误（%1），没有取值。请在原表里改好。</source>
        <translation>The cell holds a formula error (%1); nothing was taken. Please mend it in the sheet.</translation>
    </message>
    <message>
        <source>内容里有看不见的控制字符，已去掉，请核对。</source>
        <translation>Invisible control characters were removed; please check.</translation>
    </message>
    <message>
        <source>内容有 %1 个字，超过 %2 个字，没有取值。请删减。</source>
        <translation>The content has %1 characters, more than %2; it was not taken. Please shorten it.</translation>
    </message>
    <message>
        <source>“%1”的年份不合情理，先空着。请按档案改正。</source>
        <translation>The year of &quot;%1&quot; makes no sense; left empty. Please correct it from the file.</translation>
    </message>
    <message>
        <source>“%1”不是认得的日期，先空着。可以写成 1985.07.01、1985.07 或 1985年7月1日。</source>
        <translation>&quot;%1&quot; is not a date that is understood; left empty. Write 1985.07.01, 1985.07 or 1985年7月1日.</translation>
    </message>
    <message>
        <source>“%1”用的是年号、干支或农历，不能换算，先空着。请改写成公历。</source>
        <translation>&quot;%1&quot; uses an era, the sexagenary cycle or the lunar calendar and cannot be converted; left empty. Please write the Gregorian date.</translation>
    </message>
    <message>
        <source>数字 %1 分不清是 1 月还是 10 月，先空着。请写成 01 或 10。</source>
        <translation>The number %1 may mean January or October; left empty. Please write 01 or 10.</translation>
    </message>
    <message>
        <source>“%1”的年份只有两位，多半是 %2，先空着，请写全年份。</source>
        <translation>The year of &quot;%1&quot; has two digits only, probably %2; left empty. Please write the whole year.</translation>
    </message>
    <message>
        <source>“%1”里除日期外还有别的话，日期取 %2，其余没有导入。</source>
        <translation>&quot;%1&quot; holds more than a date; the date %2 was taken, the rest was not imported.</translation>
    </message>
    <message>
        <source>数字 %1 按表格软件的日期序号读作 %2，请核对。</source>
        <translation>The number %1 was read as a spreadsheet&apos;s date, %2; please check.</translation>
    </message>
    <message>
        <source>%2 %1 在今天之后，请核对年份。</source>
        <translation>%2 %1 lies after today; please check the year.</translation>
    </message>
    <message>
        <source>“%1”记为“%2”。</source>
        <translation>&quot;%1&quot; was recorded as &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1”去掉代码，记为“%2”。</source>
        <translation>&quot;%1&quot; was recorded as &quot;%2&quot;, without the code.</translation>
    </message>
    <message>
        <source>“%1”不在可选的值里，先空着。</source>
        <translation>&quot;%1&quot; is not among the possible values; left empty.</translation>
    </message>
    <message>
        <source>“%1”不是常用的写法，照原文记下，请核对。</source>
        <translation>&quot;%1&quot; is an unusual spelling; kept as it stands, please check.</translation>
    </message>
    <message>
        <source>“%1”分不清是正式党员还是预备党员，先空着。</source>
        <translation>&quot;%1&quot; does not say whether full or probationary member; left empty.</translation>
    </message>
    <message>
        <source>“%1”分不清是“是”还是“否”，先空着。</source>
        <translation>&quot;%1&quot; is neither clearly yes nor clearly no; left empty.</translation>
    </message>
    <message>
        <source>15 位身份证号已按国家标准补成 18 位，请核对。</source>
        <translation>The 15-digit ID number was extended to 18 digits by the national standard; please check it.</translation>
    </message>
    <message>
        <source>身份证号里的空格、全角或小写 x 已改成标准写法。</source>
        <translation>Blanks, full-width digits or a small x in the ID number were put into standard form.</translation>
    </message>
    <message>
        <source>电话存成了科学记数，数字已经丢失，先空着。</source>
        <translation>The telephone number was stored in scientific notation and has lost digits; left empty.</translation>
    </message>
    <message>
        <source>电话里的空格、横线或 +86 已去掉。</source>
        <translation>Blanks, dashes or +86 were removed from the telephone number.</translation>
    </message>
    <message>
        <source>这像是固定电话，不是手机号，照原文记下，请核对。</source>
        <translation>This looks like a landline, not a mobile number; kept as it stands, please check.</translation>
    </message>
    <message>
        <source>电话有 %2 位数字，可能多了或少了，照原文记下，请核对。</source>
        <translation>The telephone number has %2 digits, perhaps too many or too few; kept as it stands, please check.</translation>
    </message>
    <message>
        <source>电话里有别的内容，照原文记下，请核对。</source>
        <translation>There is more than a telephone number; kept as it stands, please check.</translation>
    </message>
    <message>
        <source>金额 %1 不到分，先空着。请写到两位小数。</source>
        <translation>The amount %1 is finer than a fen; left empty. Please write two decimals.</translation>
    </message>
    <message>
        <source>“%1”不是金额，先空着。</source>
        <translation>&quot;%1&quot; is not an amount of money; left empty.</translation>
    </message>
    <message>
        <source>“%1”不是整数，先空着。</source>
        <translation>&quot;%1&quot; is not a whole number; left empty.</translation>
    </message>
    <message>
        <source>没有姓名，这一行没有写入。请补上姓名。</source>
        <translation>No name; this row was not written. Please add the name.</translation>
    </message>
    <message>
        <source>姓名有 %1 个字，超过 %2 个字，这一行没有写入。</source>
        <translation>The name has %1 characters, more than %2; this row was not written.</translation>
    </message>
    <message>
        <source>姓名“%1”里有数字或符号，照原文记下，请核对。</source>
        <translation>The name &quot;%1&quot; holds digits or signs; kept as it stands, please check.</translation>
    </message>
    <message>
        <source>姓名“%1”里的间隔号不规范，已改为“%2”。</source>
        <translation>The separator in the name &quot;%1&quot; is not the standard one; changed to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>姓名“%1”里的空格已去掉，记为“%2”。</source>
        <translation>The blanks in the name &quot;%1&quot; were removed; recorded as &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>入党时不满 18 岁（出生 %1，入党 %2）。请核对出生日期和入党日期。</source>
        <translation>Under 18 on admission (born %1, admitted %2). Please check both dates.</translation>
    </message>
    <message>
        <source>转正日期 %2 早于入党日期 %1，请核对。</source>
        <translation>Full membership %2 lies before admission %1; please check.</translation>
    </message>
    <message>
        <source>转正日期与入党日期同为 %1；只有 1969 年 4 月至 1977 年 8 月 11 日入党的没有预备期，请核对。</source>
        <translation>Full membership and admission are both %1; only those admitted from April 1969 to 11 August 1977 had no probation. Please check.</translation>
    </message>
    <message>
        <source>从入党 %1 到转正 %2 是 %3 个月，不是 12 个月。</source>
        <translation>From admission %1 to full membership %2 are %3 months, not 12.</translation>
    </message>
    <message>
        <source>正式党员没有转正日期。</source>
        <translation>A full member without a date of full membership.</translation>
    </message>
    <message>
        <source>预备党员，%1 入党，预备期已满一年。</source>
        <translation>Probationary member, admitted %1; the year of probation is over.</translation>
    </message>
    <message>
        <source>示例的 %1 不能是 %2，请写 1 到 %3 之间的整数。没有生成文件。</source>
        <translation>%1 of a sample cannot be %2; write a whole number from 1 to %3. No file was made.</translation>
    </message>
    <message>
        <source>程序自带的示例内容读不出来，没有生成文件。请重新安装程序。</source>
        <translation>The sample content of the program cannot be read; no file was made. Please install the program again.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。请确认它还在原来的位置，再选一次。</source>
        <translation>The file &quot;%1&quot; is not there. Please make sure that it is where it was and choose it again.</translation>
    </message>
    <message>
        <source>读不了文件“%1”。请检查是否有读取权限、U 盘是否还插着，再试一次。</source>
        <translation>Cannot read the file &quot;%1&quot;. Please check the permissions and that the USB drive is plugged in, and try again.</translation>
    </message>
    <message>
        <source>文件“%1”超过 %2 MB 的上限，没有读取。请删去图片和多余的工作表，或者拆成几个文件。</source>
        <translation>&quot;%1&quot; is larger than %2 MB; it was not read. Please delete pictures and sheets that are not needed, or split it.</translation>
    </message>
    <message>
        <source>“%1”不是表格文件。可以导入的有 .xlsx、.xls、.ods 和 .csv；请换一个文件，或用 WPS、Excel 打开后另存为 .xlsx。</source>
        <translation>&quot;%1&quot; is not a spreadsheet. Importable are .xlsx, .xls, .ods and .csv; please choose another file, or open it in WPS or Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1”其实是网页或 XML 文本，不是真正的表格文件。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。</source>
        <translation>&quot;%1&quot; is really a web page or XML text, not a spreadsheet. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>文件“%1”有打开密码，无法读取。请先在 WPS 或 Excel 中取消密码，另存后再导入。</source>
        <translation>&quot;%1&quot; has a password and cannot be read. Please remove the password in WPS or Excel, save it and import that.</translation>
    </message>
    <message>
        <source>“%1”是 Excel 95 或更早的格式，无法读取。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。</source>
        <translation>&quot;%1&quot; is in the format of Excel 95 or older and cannot be read. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>文件“%1”已损坏或不完整，没有读取任何内容。请向提供者重新要一份，或用 WPS、Excel 打开后另存为 .xlsx。</source>
        <translation>&quot;%1&quot; is damaged or incomplete; nothing was read. Please ask for it again, or open it in WPS or Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>文件“%1”解压后大得不正常（%2），为安全起见没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>&quot;%1&quot; unpacks to an abnormal size (%2); for safety it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>看不出“%1”的文字编码，直接读取会出现乱码，所以没有读取。请另存为 .xlsx，或在导入时指定编码。</source>
        <translation>The encoding of &quot;%1&quot; cannot be told; it was not read, because it would come out garbled. Please save it as .xlsx, or name the encoding when importing.</translation>
    </message>
    <message>
        <source>文件“%1”里没有可以读取的工作表。请确认选对了文件。</source>
        <translation>&quot;%1&quot; has no sheet that can be read. Please check that this is the right file.</translation>
    </message>
    <message>
        <source>文件“%1”超过 %2 行的上限，没有读取。请拆成几个文件。</source>
        <translation>&quot;%1&quot; has more than %2 rows; it was not read. Please split it.</translation>
    </message>
    <message>
        <source>文件“%1”超过 %2 列的上限，没有读取。请删去多余的列。</source>
        <translation>&quot;%1&quot; has more than %2 columns; it was not read. Please delete those that are not needed.</translation>
    </message>
    <message>
        <source>文件“%1”的单元格超过 %2 个的上限，没有读取。请删去多余的行和列，或者拆成几个文件。</source>
        <translation>&quot;%1&quot; has more than %2 cells; it was not read. Please delete what is not needed, or split it.</translation>
    </message>
    <message>
        <source>文件“%1”的合并单元格超过 %2 处的上限，没有读取。请取消多余的合并。</source>
        <translation>&quot;%1&quot; has more than %2 merged ranges; it was not read. Please undo those that are not needed.</translation>
    </message>
    <message>
        <source>文件“%1”的单元格 %2 文字超过 %3 个字的上限，没有读取。请缩短这一格；若是 .csv，请检查引号是否成对。</source>
        <translation>Cell %2 of &quot;%1&quot; has more than %3 characters; it was not read. Please shorten it; in a .csv, check that quotes come in pairs.</translation>
    </message>
    <message>
        <source>文件“%1”的文字总量超过 %2 万字的上限，没有读取。请拆成几个文件。</source>
        <translation>&quot;%1&quot; holds more than %2 × 10,000 characters; it was not read. Please split it.</translation>
    </message>
    <message>
        <source>文件“%1”内部的部件超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>&quot;%1&quot; has more than %2 parts inside; it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>文件“%1”含有不允许的内容（文档类型声明 DTD），为安全起见没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>&quot;%1&quot; holds something that is not allowed (a document type declaration); for safety it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>文件“%1”内部嵌套超过 %2 层的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>The inside of &quot;%1&quot; is nested deeper than %2 levels; it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>文件“%1”内部一个元素的属性超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>An element inside &quot;%1&quot; has more than %2 attributes; it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>“%1”是 Excel 二进制工作簿（.xlsb），无法读取。请用 WPS 或 Excel 打开后另存为 .xlsx，再导入。</source>
        <translation>&quot;%1&quot; is an Excel binary workbook (.xlsb) and cannot be read. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>文件“%1”的工作表超过 %2 张的上限，没有读取。请删去多余的工作表。</source>
        <translation>&quot;%1&quot; has more than %2 sheets; it was not read. Please delete those that are not needed.</translation>
    </message>
    <message>
        <source>文件“%1”的单元格样式超过 %2 个的上限，没有读取。请用 WPS 或 Excel 打开后另存为新文件。</source>
        <translation>&quot;%1&quot; has more than %2 cell styles; it was not read. Please open it in WPS or Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>文件名“%1”的结尾不认识。请以 .xlsx 或 .csv 结尾。</source>
        <translation>The ending of &quot;%1&quot; is not known. Please end it in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>要导出的内容超过表格文件的上限（%2），没有写出“%1”。请缩短内容或分几次导出；.csv 没有这个限制。</source>
        <translation>There is more to export than a spreadsheet holds (%2); &quot;%1&quot; was not written. Please shorten it or export in parts; .csv has no such limit.</translation>
    </message>
    <message>
        <source>无法启动读取 .xls 的辅助程序 branchbook-xls，没有读取“%1”。请重新安装本程序，或用 WPS、Excel 另存为 .xlsx 再导入。</source>
        <translation>The program that reads .xls, branchbook-xls, cannot be started; &quot;%1&quot; was not read. Please install this program again, or save the file as .xlsx in WPS or Excel.</translation>
    </message>
    <message>
        <source>写不了文件“%1”：%2。原来的文件没有改动；请换一个文件夹，或者检查磁盘空间和权限。</source>
        <translation>Cannot write the file &quot;%1&quot;: %2. The old file is unchanged; please choose another folder, or check the space and the permissions.</translation>
    </message>
    <message>
        <source>“%1”不是时间。请写成 14:30 这样。</source>
        <translation>&quot;%1&quot; is not a time. Write it like 14:30.</translation>
    </message>
    <message>
        <source>“%1”不是季度。请写成 2026Q3 这样。</source>
        <translation>&quot;%1&quot; is not a quarter. Write it like 2026Q3.</translation>
    </message>
    <message>
        <source>没有说明是哪本手册。请用 --book 手册文件，或者设好环境变量 BRANCHBOOK_BOOK。</source>
        <translation>Which book? Please give --book FILE or set the variable BRANCHBOOK_BOOK.</translation>
    </message>
    <message>
        <source>没有写命令。用 branchbook-cli --help 看全部命令。</source>
        <translation>No command given. See branchbook-cli --help for all of them.</translation>
    </message>
    <message>
        <source>这个命令没有选项 --%1。用 branchbook-cli --help 看用法。</source>
        <translation>This command has no option --%1. See branchbook-cli --help.</translation>
    </message>
    <message>
        <source>还缺少 %1。用 branchbook-cli --help 看用法。</source>
        <translation>%1 is missing. See branchbook-cli --help.</translation>
    </message>
    <message>
        <source>命令后面多了“%1”。用 branchbook-cli --help 看用法；名称里有空格时请加引号。</source>
        <translation>&quot;%1&quot; is one word too many. See branchbook-cli --help; put names with blanks in quotes.</translation>
    </message>
    <message>
        <source>%1 的值“%2”不对。请写一个合适的整数。</source>
        <translation>%1 cannot be &quot;%2&quot;. Please give a suitable whole number.</translation>
    </message>
    <message>
        <source>号码的位数不对，应当是 18 位（老号码 15 位）。请对照证件补全。</source>
        <translation>The number has the wrong length; it should have 18 digits (old ones 15). Please complete it from the card.</translation>
    </message>
    <message>
        <source>号码里有不该出现的字符。前 17 位只能是数字，末位是数字或 X。</source>
        <translation>The number holds characters that do not belong there. The first 17 are digits, the last is a digit or X.</translation>
    </message>
    <message>
        <source>号码第 7 到 14 位不是有效的出生日期。请对照证件核对。</source>
        <translation>Digits 7 to 14 of the number are no birth date. Please compare with the card.</translation>
    </message>
    <message>
        <source>末位校验码对不上，可能抄错了一位。请对照证件核对。</source>
        <translation>The check digit does not fit; one digit may have been miscopied. Please compare with the card.</translation>
    </message>
    <message>
        <source>磁盘空间不足</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>磁盘是只读的</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>文件夹不存在</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <source>同名的文件夹已经存在</source>
        <translation>a folder of that name exists</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>磁盘读写出错，或者 U 盘已经拔出</source>
        <translation>the disk has an error, or the USB drive was pulled out</translation>
    </message>
    <message>
        <source>系统错误 %1</source>
        <translation>system error %1</translation>
    </message>
    <message>
        <source>号码被表格按数字保存，末几位已经丢失（末三位成了 000，或写成 4.1E+17）。请对照证件重填，单元格设为文本。</source>
        <translation>The sheet stored the number as a number and lost its last digits (it ends in 000, or reads 4.1E+17). Please fill it in again from the card, in a text cell.</translation>
    </message>
    <message>
        <source>%1写成“%2”不对。请写 0 或更大的整数。</source>
        <translation>%1 cannot be &quot;%2&quot;. Write a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>%1写成“%2”不对。请写整数，减少的写负数。</source>
        <translation>%1 cannot be &quot;%2&quot;. Write a whole number; negative to take off.</translation>
    </message>
    <message>
        <source>%1写成“%2”不对。请写不小于 0 的金额，最多两位小数。</source>
        <translation>%1 cannot be &quot;%2&quot;. Write an amount of 0 or more with at most two decimals.</translation>
    </message>
    <message>
        <source>%1是 %2，不能小于 %3。请核对。</source>
        <translation>%1 is %2 and cannot be less than %3. Please check.</translation>
    </message>
    <message>
        <source>%1是 %2，超过了%3 %4。请核对。</source>
        <translation>%1 is %2, more than %3 %4. Please check.</translation>
    </message>
    <message>
        <source>%1是 %2 元，应当在 %3 元到 %4 元之间。请核对。</source>
        <translation>%1 is %2 yuan and should lie between %3 and %4 yuan. Please check.</translation>
    </message>
    <message>
        <source>%1写成“%2”不对。请写成 2026-09-18 这样的日期。</source>
        <translation>%1 cannot be &quot;%2&quot;. Write a date like 2026-09-18.</translation>
    </message>
    <message>
        <source>%1不计入这种表决：会前书面意见只在接收预备党员和转正时计入票数。请去掉这一项。</source>
        <translation>%1 is not counted in this vote: written opinions count only in admissions and conversions. Please leave it out.</translation>
    </message>
    <message>
        <source>%1的赞成、反对、弃权合计 %2 票，和有效票 %3 张对不上。请重新核对计票单。</source>
        <translation>%1: yes, no and abstain make %2, which does not agree with %3 valid papers. Please check the count.</translation>
    </message>
    <message>
        <source>%1写了 %2 次，预备期最多只能延长 %3 次。请核对。</source>
        <translation>%1 is given %2 times; probation can be extended %3 time at most. Please check.</translation>
    </message>
    <message>
        <source>请写入党日期，至少写到年。</source>
        <translation>Write the join date, at least its year.</translation>
    </message>
    <message>
        <source>规则文件“%1”第 %2 行附近不是正确的 JSON，没有采用，仍用原来的规则。请改正后再打开。</source>
        <translation>The rules file &quot;%1&quot; is not correct JSON near line %2. It was not used; the rules stay as they were. Please correct it and open again.</translation>
    </message>
    <message>
        <source>规则文件里有不认识的项目“%1”（%2），没有采用，仍用原来的规则。请核对拼写。</source>
        <translation>The rules file has an unknown field &quot;%1&quot; (%2). It was not used; the rules stay as they were. Please check the spelling.</translation>
    </message>
    <message>
        <source>规则文件里缺少项目“%1”（%2），没有采用，仍用原来的规则。请补上。</source>
        <translation>The field &quot;%1&quot; is missing in the rules file (%2). It was not used; the rules stay as they were. Please add it.</translation>
    </message>
    <message>
        <source>规则文件里有不认识的规则种类（%2），没有采用，仍用原来的规则。请对照说明改正。</source>
        <translation>The rules file has a rule of an unknown kind (%2). It was not used; the rules stay as they were. Please correct it by the documentation.</translation>
    </message>
    <message>
        <source>规则文件里“%1”的值不对（%2），没有采用，仍用原来的规则。请对照说明改正。</source>
        <translation>The value of &quot;%1&quot; in the rules file is wrong (%2). It was not used; the rules stay as they were. Please correct it by the documentation.</translation>
    </message>
    <message>
        <source>规则文件里“%1”有两个版本的施行时间重叠（%2），没有采用，仍用原来的规则。请改正施行和失效日期。</source>
        <translation>Two versions of &quot;%1&quot; in the rules file are in force at the same time (%2). It was not used; the rules stay as they were. Please correct the dates.</translation>
    </message>
    <message>
        <source>规则文件引用了没有的数值“%1”，或者它的施行时间不够长（%2），没有采用，仍用原来的规则。请核对编号。</source>
        <translation>The rules file refers to a figure &quot;%1&quot; that does not exist or is not in force long enough (%2). It was not used; the rules stay as they were. Please check the id.</translation>
    </message>
    <message>
        <source>读不了规则文件“%1”，没有采用，仍用原来的规则。请检查文件的大小和权限。</source>
        <translation>The rules file &quot;%1&quot; cannot be read. It was not used; the rules stay as they were. Please check its size and permissions.</translation>
    </message>
    <message>
        <source>程序自带的规则“%1”读不出来。请重新安装程序。</source>
        <translation>The built-in rules &quot;%1&quot; cannot be read. Please install the program again.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的规则，或者那一天还没有施行。请核对编号和日期。</source>
        <translation>There is no rule &quot;%1&quot;, or it is not in force on that day. Please check the id and the date.</translation>
    </message>
    <message>
        <source>“%1”不是一个数，不能拿来计算。</source>
        <translation>&quot;%1&quot; is not a number and cannot be computed with.</translation>
    </message>
    <message>
        <source>“%1”是%2规定必须做到的，本支部的规定不能比它宽，没有改成“%3”。可以设得更严，或者保持原样。</source>
        <translation>&quot;%1&quot; is a must under %2; a local rule cannot be looser, so it was not changed to &quot;%3&quot;. It may be stricter, or stay as it is.</translation>
    </message>
    <message>
        <source>请写明理由，日后查阅和报告都要用到。没有写入。</source>
        <translation>Please give a reason; it is needed when somebody looks it up and in the report. Nothing was written.</translation>
    </message>
    <message>
        <source>待办里没有“%1”这一项。请用 agenda list --json 查看 key 一栏。</source>
        <translation>The agenda has no entry &quot;%1&quot;. Look at the key that agenda list --json prints.</translation>
    </message>
    <message>
        <source>“%1”没有登记过免办理由，没有可以取消的。</source>
        <translation>No reason was written down for &quot;%1&quot;; there is nothing to take back.</translation>
    </message>
    <message>
        <source>“%1”已经完成，不需要登记免办理由。</source>
        <translation>&quot;%1&quot; is done; it needs no reason.</translation>
    </message>
    <message>
        <source>“%1”没有本手册自己的规定，用的就是原来的数值。</source>
        <translation>&quot;%1&quot; has no figure of this book&apos;s own; the original one is in use.</translation>
    </message>
    <message>
        <source>%1 不能这样登记：要在所登记的那一年里，也不能既放假又上班。请改正后再存。</source>
        <translation>%1 cannot be entered like this: it must lie in the year, and not be off and worked at once. Please correct it.</translation>
    </message>
    <message>
        <source>手册里没有登记 %1 年的放假安排。</source>
        <translation>The book has no holidays of %1.</translation>
    </message>
    <message>
        <source>起止日期颠倒了：%1 在 %2 之后。请调换过来。</source>
        <translation>The dates are the wrong way round: %1 lies after %2. Please swap them.</translation>
    </message>
    <message>
        <source>在“%1”里找不到表头：前 30 行没有一行有“姓名”这样的列名，下面跟着人名。请确认选对了工作表，表头里要有“姓名”。</source>
        <translation>No header found in &quot;%1&quot;: none of the first 30 rows has a column like 姓名 with names below it. Please check that this is the right sheet; the header needs 姓名.</translation>
    </message>
    <message>
        <source>“%1”也像是“%2”，但 %3 列已经是这一项，%5 列没有读。要改用这一列请指定（命令行用 --map %4=%5）。</source>
        <translation>&quot;%1&quot; looks like &quot;%2&quot;, too, but column %3 is that already; column %5 was not read. To use this one say so (on the command line: --map %4=%5).</translation>
    </message>
    <message>
        <source>%1 列又是一个“姓名”，像是并排的第二张表，没有读的列：%2。请把它移到上一张表的下面，或另存一张工作表再导入。</source>
        <translation>Column %1 is another name column, as of a second table beside the first. Columns not read: %2. Please move it below the first table or into a sheet of its own and import again.</translation>
    </message>
    <message>
        <source>表里没有“人员类别”这一列：有转正日期的 %1 人按正式党员，只有入党日期、不满一年的 %2 人按预备党员；其余 %3 人看不出，留空。请核对。</source>
        <translation>The sheet has no kind of person: the %1 with a date of full membership are taken as full members, the %2 who joined less than a year ago as probationary members; for the other %3 it cannot be told and stays empty. Please check.</translation>
    </message>
    <message>
        <source>单元格是公式（%1），但文件里没有算出的值，没有取值。请用 WPS 或 Excel 打开、保存一次，或写上真正的内容。</source>
        <translation>The cell is a formula (%1) whose result the file does not hold; no value was taken. Open and save the file once with a spreadsheet program, or write the value itself.</translation>
    </message>
    <message>
        <source>合并单元格里的“%1”填给了它盖住的每一行。</source>
        <translation>&quot;%1&quot; of a merged cell was taken for every row that it covers.</translation>
    </message>
    <message>
        <source>“%1”不像居民身份证号，当作其他证件的号码照原文记下，标记为“待核实”。请补上证件类型。</source>
        <translation>&quot;%1&quot; does not look like a resident ID number; it was kept as it stands, as the number of another paper, and marked &quot;to be verified&quot;. Please add the kind of paper.</translation>
    </message>
    <message>
        <source>金额 %1 小于零，先空着。请核对。</source>
        <translation>The amount %1 is below zero; left empty. Please check.</translation>
    </message>
    <message>
        <source>没有叫“%1”的文字编码。可以写 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。</source>
        <translation>There is no text encoding &quot;%1&quot;. Possible are UTF-8, GB18030, UTF-16LE and UTF-16BE.</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>同名的文件已经存在</source>
        <translation>a file of this name exists</translation>
    </message>
    <message>
        <source>文件正被别的程序占用</source>
        <translation>another program uses the file</translation>
    </message>
    <message>
        <source>文件超过这个磁盘允许的大小</source>
        <translation>the file is larger than this disk allows</translation>
    </message>
    <message>
        <source>引用的记录不存在</source>
        <translation>a record it refers to does not exist</translation>
    </message>
    <message>
        <source>已经有同样的记录</source>
        <translation>such a record exists already</translation>
    </message>
    <message>
        <source>缺少必须有的内容</source>
        <translation>something required is missing</translation>
    </message>
    <message>
        <source>值不在允许的范围</source>
        <translation>the value is not allowed</translation>
    </message>
    <message>
        <source>文件内容损坏</source>
        <translation>the content of the file is damaged</translation>
    </message>
    <message>
        <source>文件开头损坏</source>
        <translation>the head of the file is damaged</translation>
    </message>
    <message>
        <source>文件打不开</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>没有读写权限</source>
        <translation>no permission to read and write</translation>
    </message>
    <message>
        <source>内存不足</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>存储出错</source>
        <translation>storage failed</translation>
    </message>
    <message>
        <source>%1，代号 %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>操作日志读不出来</source>
        <translation>the journal cannot be read</translation>
    </message>
    <message>
        <source>有 %1 处内容对不上</source>
        <translation>%1 things do not match</translation>
    </message>
    <message>
        <source>“%1”既写了到会又写了缺席，没有写入。请只留一处。</source>
        <translation>&quot;%1&quot; is named both as present and as absent; nothing was written. Please name each person once.</translation>
    </message>
    <message>
        <source>%1 还没有到，不能先记谁到会，没有写入。请先记为计划，开过以后再补到会人员。</source>
        <translation>%1 is still to come, so nobody can have been present; nothing was written. Please record it as planned and add who came afterwards.</translation>
    </message>
    <message>
        <source>%1 在支部成立（%2）以前，没有写入。请核对日期。</source>
        <translation>%1 is before the branch was founded (%2); nothing was written. Please check the date.</translation>
    </message>
    <message>
        <source>要恢复的备份和要替换的“%1”是同一个文件，没有改动。请另选备份，或者另写文件名。</source>
        <translation>The backup and the file &quot;%1&quot; to be replaced are the same; nothing was changed. Please choose another backup or another name.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少值（%2）。用 branchbook-cli --help 看用法。</source>
        <translation>The option --%1 lacks its value (%2). See branchbook-cli --help.</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。用 branchbook-cli --help 看用法。</source>
        <translation>The option --%1 takes no value. See branchbook-cli --help.</translation>
    </message>
    <message>
        <source>“%1”的扩展名不对，应当是 %2。没有写入文件。</source>
        <translation>The ending of &quot;%1&quot; should be %2. No file was written.</translation>
    </message>
    <message>
        <source>“%1”就是正在用的手册或要读的文件，没有覆盖它。请换一个文件名。</source>
        <translation>&quot;%1&quot; is the book in use or the file to be read; it was not written over. Please choose another name.</translation>
    </message>
    <message>
        <source>本版本还不能给手册加密码，没有建立手册。请先去掉环境变量 BRANCHBOOK_PASSPHRASE，或者等以后的版本。</source>
        <translation>This version cannot give a book a passphrase yet; no book was made. Please unset BRANCHBOOK_PASSPHRASE, or wait for a later version.</translation>
    </message>
    <message>
        <source>命令已经完成，但结果没能输出（磁盘满了，或者输出已经关闭）。请不要重做；用查询命令看结果。</source>
        <translation>The command is done, but its result could not be printed (disk full, or the output is closed). Please do not repeat it; look at the result with a command that lists.</translation>
    </message>
    <message>
        <source>--%1 不能是“%2”。可用的有：%3。</source>
        <translation>--%1 cannot be &quot;%2&quot;. There are: %3.</translation>
    </message>
    <message>
        <source>读不了“%1”：没有权限，或者超过 1 GB。没有建立手册。</source>
        <translation>&quot;%1&quot; cannot be read: no permission, or larger than 1 GB. No book was made.</translation>
    </message>
    <message>
        <source>“%1”不是本程序导出的档案（book export 写出的 .json）。没有建立手册。</source>
        <translation>&quot;%1&quot; is not an archive of this program (a .json written by book export). No book was made.</translation>
    </message>
    <message>
        <source>档案“%1”是更新版本的程序导出的。请安装新版本后再导入；没有建立手册。</source>
        <translation>The archive &quot;%1&quot; comes from a newer version of the program. Install that version and import again; no book was made.</translation>
    </message>
    <message>
        <source>档案里“%1”的第 %2 条记录不合要求。请用没有改动过的档案再导入；没有建立手册。</source>
        <translation>Record %2 of &quot;%1&quot; in the archive is not acceptable. Import an archive that nobody changed; no book was made.</translation>
    </message>
    <message>
        <source>档案“%1”的内容前后不符（%2），可能被改动过。请用没有改动过的档案；没有建立手册。</source>
        <translation>The contents of the archive &quot;%1&quot; contradict each other (%2); somebody may have changed it. Use an unchanged one; no book was made.</translation>
    </message>
    <message>
        <source>那里没有规则文件（.json），没有采用，仍用原来的规则。请另选。</source>
        <translation>There is no rule file (.json) there; nothing was taken and the old rules stay in use. Please choose another place.</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”，没有改动。请检查磁盘和权限。</source>
        <translation>The folder &quot;%1&quot; cannot be made; nothing was changed. Please check the disk and its permissions.</translation>
    </message>
    <message>
        <source>移不走规则文件“%1”，仍在使用。请检查权限，或者关掉打开它的程序。</source>
        <translation>The rule file &quot;%1&quot; cannot be moved and stays in use. Please check its permissions, or close the program that has it open.</translation>
    </message>
    <message>
        <source>第 %1 行“%2”里没有日期。请写成 10月1日至8日 国庆节，或者删去这一行。</source>
        <translation>Line %1, &quot;%2&quot;, has no date. Please write it like 10月1日至8日 国庆节, or delete the line.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”不是日历上有的日子。请改正。</source>
        <translation>Line %1: &quot;%2&quot; is no day of the calendar. Please correct it.</translation>
    </message>
    <message>
        <source>第 %1 行“%2”的结束日期在开始日期之前。请改正。</source>
        <translation>Line %1, &quot;%2&quot;, ends before it begins. Please correct it.</translation>
    </message>
    <message>
        <source>第 %1 行“%2”超过31天，看起来写错了。请改正，确实这么长的分成几行。</source>
        <translation>Line %1, &quot;%2&quot;, is longer than 31 days, which looks like a slip. Please correct it, or write it in several lines.</translation>
    </message>
    <message>
        <source>第 %1 行的 %2 是星期一到星期五，本来就上班，不用登记为调休上班。请核对日期和年份。</source>
        <translation>Line %1: %2 is a Monday to Friday and worked anyway. Please check the date and the year.</translation>
    </message>
    <message>
        <source>第 %1 行的 %2 又放假又上班。请核对，只留一种。</source>
        <translation>Line %1: %2 is both off and worked. Please keep one of them.</translation>
    </message>
    <message>
        <source>“%2”不是日历上有的日子。请改正。</source>
        <translation>&quot;%2&quot; is no day of the calendar. Please correct it.</translation>
    </message>
    <message>
        <source>结束日期在开始日期之前。请调换过来。</source>
        <translation>The end lies before the beginning. Please swap them.</translation>
    </message>
    <message>
        <source>超过31天，看起来写错了。请改正，确实这么长的分几次加。</source>
        <translation>That is longer than 31 days and looks like a slip. Please correct it, or add it in parts.</translation>
    </message>
    <message>
        <source>%2 是星期一到星期五，本来就上班，不用登记。请核对日期和年份。</source>
        <translation>%2 is a Monday to Friday and worked anyway. Please check the date and the year.</translation>
    </message>
    <message>
        <source>读不了文件“%1”。请检查文件的大小和权限。</source>
        <translation>The file &quot;%1&quot; cannot be read. Please check its size and permissions.</translation>
    </message>
    <message>
        <source>“%1”不是文字文件。请另存为 .txt 或 .csv 再导入，或者直接粘贴文字。</source>
        <translation>&quot;%1&quot; is no text file. Please save it as .txt or .csv and import that, or paste the text.</translation>
    </message>
    <message>
        <source>里面没有一个日子。请每行写一个日期或者一段日期。</source>
        <translation>There is no day in it. Please write a date or a range of dates in each line.</translation>
    </message>
    <message>
        <source>“%1”不能设为“%2”。请写从 %3 到 %4 的整数。</source>
        <translation>&quot;%1&quot; cannot be set to &quot;%2&quot;. Please write a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>“%1”不能设为“%2”。请写分数或者百分数，例如 2/3、60%，不超过 1。</source>
        <translation>&quot;%1&quot; cannot be set to &quot;%2&quot;. Please write a fraction or a percentage, such as 2/3 or 60%, of at most 1.</translation>
    </message>
    <message>
        <source>“%1”不能设为“%2”。请写百分数，例如 0.5、20，不超过 100。</source>
        <translation>&quot;%1&quot; cannot be set to &quot;%2&quot;. Please write per cent, such as 0.5 or 20, of at most 100.</translation>
    </message>
    <message>
        <source>“%1”不能设为“%2”。请写多少元，最多两位小数。</source>
        <translation>&quot;%1&quot; cannot be set to &quot;%2&quot;. Please write yuan, with at most two decimals.</translation>
    </message>
    <message>
        <source>%1写成“%2”，太大了，最大是 %3。请核对。</source>
        <translation>%1 cannot be &quot;%2&quot;: that is too much, at most %3. Please check.</translation>
    </message>
    <message>
        <source>%1 没有“%2”这一种。可用的有：%3。</source>
        <translation>%1 has no &quot;%2&quot;. These can be used: %3.</translation>
    </message>
    <message>
        <source>“%1”写得不对，应当写成：%2。请改正。</source>
        <translation>&quot;%1&quot; is not written as it should be: %2. Please correct it.</translation>
    </message>
    <message>
        <source>%1“%2”写了两次。请核对名单。</source>
        <translation>%1 &quot;%2&quot; is given twice. Please check the list.</translation>
    </message>
    <message>
        <source>%1没有“%2”。发展党员的步骤代号有：%3。请改正。</source>
        <translation>%1: there is no &quot;%2&quot;. The steps of admission are: %3. Please correct it.</translation>
    </message>
    <message>
        <source>%1“%2”写了两次日期。请只留一个。</source>
        <translation>%1 &quot;%2&quot; is given two dates. Please keep one.</translation>
    </message>
    <message>
        <source>转入日期%1不在预备期里（%2到%3）。请核对转入日期和接收日期。</source>
        <translation>The day of the transfer, %1, is not within probation (%2 to %3). Please check that day and the day of acceptance.</translation>
    </message>
    <message>
        <source>转正日期%1早于入党日期%2。请核对。</source>
        <translation>The day of full membership, %1, is before the day of joining, %2. Please check.</translation>
    </message>
    <message>
        <source>入党日期%1在计算党龄的%2之后。请核对。</source>
        <translation>The day of joining, %1, is after %2, the day that standing is counted to. Please check.</translation>
    </message>
    <message>
        <source>%1的恢复权利日期%2早于处分生效日期%3。请核对。</source>
        <translation>%1: rights were restored on %2, before it took effect on %3. Please check.</translation>
    </message>
    <message>
        <source>规则文件里有一条没有写明依据，或者写的“%1”不在依据文件的清单里（%2），没有采用，仍用原来的规则。请补上 source，或者在 regulations 里先登记这份文件。</source>
        <translation>A rule in the file has no source, or its &quot;%1&quot; is not in the list of regulations (%2). The file is not used, the old rules hold. Please add the source, or enter that document under regulations first.</translation>
    </message>
    <message>
        <source>“%1”现在是“%3”，不能改成“%2”，没有改动。请照它的单位另写一个合适的数。</source>
        <translation>&quot;%1&quot; is &quot;%3&quot; now and cannot become &quot;%2&quot;; nothing was changed. Please give a fitting number in that unit.</translation>
    </message>
    <message>
        <source>“%1”没有可以另定的数值，没有改成“%2”。数值在它引用的规则里，请用 rules show 查看。</source>
        <translation>&quot;%1&quot; has no figure of its own and was not set to &quot;%2&quot;. Its figures are in the rules that it refers to; rules show lists them.</translation>
    </message>
    <message>
        <source>“%1”不能设为“%2”，没有改动。可用的有：%3。</source>
        <translation>&quot;%1&quot; cannot be set to &quot;%2&quot;; nothing was changed. These can be used: %3.</translation>
    </message>
    <message>
        <source>第 %1 行把 %2 写成%3，日历上那天是%4。请核对日期和年份。</source>
        <translation>Line %1 calls %2 a %3; on the calendar it is a %4. Check the date and the year.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”看不出是哪一天的。请把每个日子和它的星期写在一起。</source>
        <translation>Line %1: it is not clear which day &quot;%2&quot; belongs to. Write every day together with its weekday.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”看不出是哪一年的。请写上年份，例如 2027年1月1日。</source>
        <translation>Line %1: it is not clear which year &quot;%2&quot; is in. Write the year, for example 2027年1月1日.</translation>
    </message>
    <message>
        <source>第 %1 行写的是 %2 年，标题写的是 %3 年。请核对年份，改成一致。</source>
        <translation>Line %1 says %2, the title says %3. Check the year and make them agree.</translation>
    </message>
    <message>
        <source>成立日期 %1 在今天（%2）之后，没有保存。请核对成立日期。</source>
        <translation>The founding date %1 lies after today (%2); nothing was saved. Please check it.</translation>
    </message>
    <message>
        <source>找不到这件台账事项，可能已经移到回收站。</source>
        <translation>This matter of the ledger is not there; it may have been moved to the recycle bin.</translation>
    </message>
    <message>
        <source>不认识台账类型“%1”。可用的有：%2。</source>
        <translation>There is no kind of ledger called &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>不认识建设领域“%1”。可用的有：%2。</source>
        <translation>There is no area called &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>%1 年的%2里没有第 %3 号。用 ledger list 可以看到全部编号。</source>
        <translation>There is no number %3 under &quot;%2&quot; of %1. &quot;ledger list&quot; shows all numbers.</translation>
    </message>
    <message>
        <source>请填写事项：要办成什么。</source>
        <translation>Please say what is to be done.</translation>
    </message>
    <message>
        <source>请填写提出日期。</source>
        <translation>Please give the day on which it was raised.</translation>
    </message>
    <message>
        <source>提出日期 %1 还没有到。请核对日期。</source>
        <translation>The day of raising, %1, is still to come. Please check the date.</translation>
    </message>
    <message>
        <source>办结期限 %1 早于提出日期 %2。请核对这两个日期。</source>
        <translation>The due day %1 lies before the day of raising %2. Please check both dates.</translation>
    </message>
    <message>
        <source>办理环节至少要有两个。</source>
        <translation>A course needs at least two stages.</translation>
    </message>
    <message>
        <source>办理环节“%1”空着或者重复。每个环节要有自己的名称。</source>
        <translation>The stage &quot;%1&quot; is empty or named twice. Each stage needs a name of its own.</translation>
    </message>
    <message>
        <source>没有叫“%1”的办理环节。可用的有：%2。</source>
        <translation>There is no stage called &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>这件事项已经在“%1”环节。</source>
        <translation>This matter is at the stage &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>日期 %1 还没有到，办了以后再记。</source>
        <translation>The day %1 is still to come; record it once it is done.</translation>
    </message>
    <message>
        <source>日期 %1 早于提出日期 %2。请核对日期。</source>
        <translation>The day %1 lies before the day of raising %2. Please check the date.</translation>
    </message>
    <message>
        <source>没有办理结果不能办结。请写明办成了什么。</source>
        <translation>Nothing is closed without a result. Please say what was achieved.</translation>
    </message>
    <message>
        <source>请写明重新办理的原因。</source>
        <translation>Please say why it is taken up again.</translation>
    </message>
    <message>
        <source>“%1”在%2还没有施行（%3起施行），那一天没有可以依据的条文。请核对日期。</source>
        <translation>&quot;%1&quot; was not yet in force on %2 (it is since %3); there is no text for that day. Please check the date.</translation>
    </message>
    <message>
        <source>“%1”在%2已经不再施行，那一天没有可以依据的条文。请核对日期。</source>
        <translation>&quot;%1&quot; was no longer in force on %2; there is no text for that day. Please check the date.</translation>
    </message>
    <message>
        <source>%1还没有开过的%2，没有“last”可指的记录。请先记录。</source>
        <translation>%1 has held no %2 yet, so &quot;last&quot; names no record. Please record it first.</translation>
    </message>
    <message>
        <source>报告不能写成“%1”这种格式。文件名请以 .pdf、.docx、.xlsx 或 .json 结尾。</source>
        <translation>The report cannot be written as &quot;%1&quot;. Let the name end in .pdf, .docx, .xlsx or .json.</translation>
    </message>
    <message>
        <source>没有“%1”这种表格。可用的有：record（记录）、summary（纪要）、signin（签到表）、notice（通知）。</source>
        <translation>There is no form &quot;%1&quot;. There are: record, summary (纪要), signin and notice.</translation>
    </message>
    <message>
        <source>%1今天以后没有安排%2，没有“next”可指的记录。请先安排。</source>
        <translation>%1 has no %2 planned after today, so &quot;next&quot; names no record. Please plan it first.</translation>
    </message>
    <message>
        <source>找不到这一届支部委员会的记录，可能已经移到回收站。</source>
        <translation>This term of the committee is not on record; it may have been moved to the recycle bin.</translation>
    </message>
    <message>
        <source>%1 还没有登记过支部委员会的届次。请先登记这一届，或者从名册建立。</source>
        <translation>No term of the committee is on record for %1. Record the term first, or build it from the roster.</translation>
    </message>
    <message>
        <source>已经登记过届次，不再从名册建立。人员有变动请记任免。</source>
        <translation>A term is on record already, so none is built from the roster. Record appointments for changes of people.</translation>
    </message>
    <message>
        <source>名册里没有人填写书记、委员这样的党内职务。请先在名册填写，或者直接登记届次和任职。</source>
        <translation>Nobody in the roster has a Party post such as secretary or committee member. Fill in the roster first, or record the term and its people directly.</translation>
    </message>
    <message>
        <source>届次“%1”不对。届次写数字，从 1 开始。</source>
        <translation>&quot;%1&quot; is no number of a term. Write a number, from 1 on.</translation>
    </message>
    <message>
        <source>请填写选举产生的日期。</source>
        <translation>Give the day of the election.</translation>
    </message>
    <message>
        <source>选举日期 %1 还没有到，选出以后再登记。</source>
        <translation>The day of the election, %1, has not come. Record it after the election.</translation>
    </message>
    <message>
        <source>结束日期 %1 早于开始日期 %2。请核对这两个日期。</source>
        <translation>The last day, %1, is before the first, %2. Check both.</translation>
    </message>
    <message>
        <source>第 %1 届（%2 选出）和第 %3 届（%4 选出）重复：届次和选举日期都不能相同。</source>
        <translation>Term %1 (elected %2) and term %3 (elected %4) overlap: neither number nor day of election may be the same.</translation>
    </message>
    <message>
        <source>第 %1 届（%2 选出）和第 %3 届（%4 选出）先后不对。届次在后的，选举日期也在后。</source>
        <translation>Term %1 (elected %2) and term %3 (elected %4) are out of order. A later number is elected on a later day.</translation>
    </message>
    <message>
        <source>提前或者延期换届要经上级党组织批准。请填写批准文号和批准日期。</source>
        <translation>An earlier or later election needs the consent of the higher organization. Give number and day of the consent.</translation>
    </message>
    <message>
        <source>请填写职务名称，例如书记、组织委员。</source>
        <translation>Give the title of the post, for example 书记 or 组织委员.</translation>
    </message>
    <message>
        <source>一个职务可以由 1 到 %1 人担任。请改人数。</source>
        <translation>A post is held by 1 to %1 people. Change the number.</translation>
    </message>
    <message>
        <source>已经有“%1”这个职务。</source>
        <translation>There is a post &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>没有这个职务。用 committee show 可以看到全部职务。</source>
        <translation>There is no such post. committee show lists all of them.</translation>
    </message>
    <message>
        <source>%1还在担任这个职务。先记免职，再删除职务。</source>
        <translation>%1 still holds this post. Record the end first, then remove the post.</translation>
    </message>
    <message>
        <source>找不到这条任职记录。</source>
        <translation>This appointment is not on record.</translation>
    </message>
    <message>
        <source>任职日期 %1 早于第 %2 届的选举日期 %3。请核对日期。</source>
        <translation>The appointment of %1 is before the election of term %2 on %3. Check the day.</translation>
    </message>
    <message>
        <source>任职日期 %1 晚于第 %2 届的最后一天 %3。请登记在下一届。</source>
        <translation>The appointment of %1 is after the last day of term %2, %3. Record it with the next term.</translation>
    </message>
    <message>
        <source>%1在 %2 不在本支部，不能担任本支部的职务。请核对日期和转接情况。</source>
        <translation>%1 does not belong to this branch on %2 and cannot hold a post of it. Check the day and the transfer.</translation>
    </message>
    <message>
        <source>%1在 %2 不是正式党员（%3），没有被选举权，不能担任%4。请核对人员类别和转正日期。</source>
        <translation>%1 is no full member on %2 (%3), cannot be elected and cannot be %4. Check the kind of membership and the day of becoming a full member.</translation>
    </message>
    <message>
        <source>%1 由%2担任，任期和 %3 起的任职重叠。先记免职，或者办理交接。</source>
        <translation>%1 is held by %2, which overlaps with an appointment from %3 on. Record the end first, or hand the post over.</translation>
    </message>
    <message>
        <source>%1已经担任%2（%3 起），两段任职重叠。</source>
        <translation>%1 is %2 already (from %3); the two appointments overlap.</translation>
    </message>
    <message>
        <source>请写明不再担任的原因，例如辞职、调离、届中调整。</source>
        <translation>Say why the post is given up, for example resignation, transfer, rearrangement within the term.</translation>
    </message>
    <message>
        <source>%1 那天没有人担任，无从交接。请直接记补选或者任命。</source>
        <translation>Nobody holds %1 on that day, so there is nothing to hand over. Record a by-election or an appointment.</translation>
    </message>
    <message>
        <source>%1 由几个人担任。请说明是谁交出。</source>
        <translation>%1 is held by several people. Say whose it is.</translation>
    </message>
    <message>
        <source>%1现在就担任%2，不用交接给本人。</source>
        <translation>%1 is %2 already; nobody hands over to themselves.</translation>
    </message>
    <message>
        <source>不认识任职方式“%1”。可用的有：%2。</source>
        <translation>Unknown way of taking a post &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>“%1”不是数字。请写成 3 这样。</source>
        <translation>&quot;%1&quot; is not a number. Write it like 3.</translation>
    </message>
    <message>
        <source>换届时间表里没有“%1”这一步。用 committee countdown 可以看到全部步骤。</source>
        <translation>The election timetable has no step &quot;%1&quot;. committee countdown lists all of them.</translation>
    </message>
    <message>
        <source>不认识文稿“%1”。可用的有：%2。</source>
        <translation>Unknown paper &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>找不到这项分工，可能已经删除。</source>
        <translation>This duty is not on record; it may have been removed.</translation>
    </message>
    <message>
        <source>没有第 %1 项分工。用 duty list 可以看到全部编号。</source>
        <translation>There is no duty number %1. duty list shows all numbers.</translation>
    </message>
    <message>
        <source>请填写分工：负责什么。</source>
        <translation>Say what the duty is.</translation>
    </message>
    <message>
        <source>请选择这项分工属于哪个职务，或者由谁负责。</source>
        <translation>Choose the post that has this duty, or who has it.</translation>
    </message>
    <message>
        <source>请填写从哪天开始负责。</source>
        <translation>Say from which day on.</translation>
    </message>
    <message>
        <source>%1已经有“%2”这项分工，时间重叠。</source>
        <translation>%1 has the duty &quot;%2&quot; already; the times overlap.</translation>
    </message>
    <message>
        <source>找不到这项工作，可能已经删除。</source>
        <translation>This piece of work is not on record; it may have been removed.</translation>
    </message>
    <message>
        <source>%1 年 %2 月的计划里没有第 %3 项。用 committee plan 可以看到全部编号。</source>
        <translation>The plan of %1, month %2, has no item %3. committee plan shows all numbers.</translation>
    </message>
    <message>
        <source>请填写要做的工作。</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>月份“%1”不对。月份写 1 到 12。</source>
        <translation>&quot;%1&quot; is no month. Months are 1 to 12.</translation>
    </message>
    <message>
        <source>请写明怎样完成的，或者选择一次活动、一件台账事项。</source>
        <translation>Say how it was done, or choose a gathering or a ledger item.</translation>
    </message>
    <message>
        <source>请填写例会的名称。</source>
        <translation>Give the name of the regular meeting.</translation>
    </message>
    <message>
        <source>请说明例会的日子：每月几日（1 到 31），或者第几个星期几（第 1 到 4 个，5 是最后一个）。</source>
        <translation>Say on which day the meeting is: a day of the month (1 to 31), or which weekday (1st to 4th, 5 is the last).</translation>
    </message>
    <message>
        <source>请填写例会从哪天开始。</source>
        <translation>Say from which day on the meeting is held.</translation>
    </message>
    <message>
        <source>例会“%1”已经到期，没有下一次。请先改结束日期。</source>
        <translation>The regular meeting &quot;%1&quot; has ended; there is no next one. Change its last day first.</translation>
    </message>
    <message>
        <source>没有第 %1 个例会。用 committee series 可以看到全部编号。</source>
        <translation>There is no regular meeting number %1. committee series shows all numbers.</translation>
    </message>
    <message>
        <source>找不到这次选举，可能已经移到回收站。用 election list 可以看到全部。</source>
        <translation>This election cannot be found; it may be in the recycle bin. &quot;election list&quot; shows them all.</translation>
    </message>
    <message>
        <source>叫“%1”的选举有 %2 次。请用 election list 里的 id。</source>
        <translation>There are %2 elections called &quot;%1&quot;. Use the id from &quot;election list&quot;.</translation>
    </message>
    <message>
        <source>不认识选举类型“%1”。可用的有：%2。</source>
        <translation>Unknown kind of election &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>请填写选举名称，例如 2026年换届。</source>
        <translation>Give the election a name, for instance 2026 re-election.</translation>
    </message>
    <message>
        <source>应选名额是 %1，应当是 1 到 %2 之间的整数。</source>
        <translation>The seats are %1; they must be a whole number from 1 to %2.</translation>
    </message>
    <message>
        <source>请填写选举日期；还没有定的，填计划的日期。</source>
        <translation>Give the day of the vote; if it is not fixed yet, the planned day.</translation>
    </message>
    <message>
        <source>投票日期 %1 早于上一次投票的 %2。请核对。</source>
        <translation>The day of this vote %1 is before that of the last one, %2. Please check.</translation>
    </message>
    <message>
        <source>这种选举没有“%1”这一步。可用的有：%2。</source>
        <translation>An election of this kind has no step &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>“%1”在 %2，和“%3”的 %4 先后不对。请核对这两个日期。</source>
        <translation>&quot;%1&quot; on %2 and &quot;%3&quot; on %4 are in the wrong order. Please check both days.</translation>
    </message>
    <message>
        <source>材料里没有“%1”。可用的有：%2。</source>
        <translation>There is no paper &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>“%1”在选举那天不是本支部的党员。请核对姓名和选举日期。</source>
        <translation>&quot;%1&quot; is no member of this branch on the day of the vote. Please check the name and the day.</translation>
    </message>
    <message>
        <source>%1写了两次。每人只写一次。</source>
        <translation>%1 is named twice. Name everybody once.</translation>
    </message>
    <message>
        <source>%1不能作候选人：%2</source>
        <translation>%1 cannot stand: %2</translation>
    </message>
    <message>
        <source>%1是候选人，不能监票或者计票。请另推一名不是候选人的党员。</source>
        <translation>%1 stands for election and can neither watch nor count the votes. Name a member who does not stand.</translation>
    </message>
    <message>
        <source>已经记录了计票结果，候选人名单不能再改。需要更正的，请更正计票。</source>
        <translation>A count is recorded; the candidates can no longer be changed. Correct the count if need be.</translation>
    </message>
    <message>
        <source>已经记录了计票结果，选举类型、名额不能再改。</source>
        <translation>A count is recorded; kind and seats can no longer be changed.</translation>
    </message>
    <message>
        <source>还没有候选人。请先定候选人名单。</source>
        <translation>There are no candidates yet. Name them first.</translation>
    </message>
    <message>
        <source>计票的数字对不上：%1。请核对计票单。</source>
        <translation>The figures do not add up: %1. Please check the count sheet.</translation>
    </message>
    <message>
        <source>应到会 %1 人，至少 %2 人到会才能选举，实到 %3 人。人数不够，不能记录选举结果。</source>
        <translation>Of %1 electors at least %2 must be present, %3 were. There is no quorum, and no result can be recorded.</translation>
    </message>
    <message>
        <source>这次选举已经有了结果，不用再投票。需要更正的，请更正计票。</source>
        <translation>This election is decided; there is no further vote. Correct the count if need be.</translation>
    </message>
    <message>
        <source>这一次投票的候选人应当是：%1。请核对名单。</source>
        <translation>The candidates of this vote are: %1. Please check the list.</translation>
    </message>
    <message>
        <source>这一次投票应选 %1 名，不是 %2 名。</source>
        <translation>This vote is for %1 seats, not %2.</translation>
    </message>
    <message>
        <source>没有第 %1 次投票的记录。</source>
        <translation>There is no vote no. %1.</translation>
    </message>
    <message>
        <source>第 %1 次投票后面已经又投了票，不能只改这一次。请先更正最后一次。</source>
        <translation>Vote no. %1 was followed by another; it cannot be changed alone. Correct the last one first.</translation>
    </message>
    <message>
        <source>请写明更正的原因。原来的数字会留在更正记录里。</source>
        <translation>Give the reason for the correction. The old figures stay with it.</translation>
    </message>
    <message>
        <source>只有当选人数不足的时候，才可以减少名额。</source>
        <translation>Seats can be left empty only where too few were elected.</translation>
    </message>
    <message>
        <source>减少名额要过半数的选举人同意：实到 %1 人，至少 %2 人，同意的 %3 人。不能减少。</source>
        <translation>More than half of the electors must agree to fewer seats: of %1 present at least %2, %3 agreed. The seats stay.</translation>
    </message>
    <message>
        <source>请写选票的标题。</source>
        <translation>Give the ballot a title.</translation>
    </message>
    <message>
        <source>选票上有 %1 个姓名，应当有 %2 个。</source>
        <translation>The ballot has %1 names; it must have %2.</translation>
    </message>
    <message>
        <source>选票有 %1 栏，应当有 %2 栏。</source>
        <translation>The ballot has %1 columns; it must have %2.</translation>
    </message>
    <message>
        <source>要印 %1 张，应当是 %2 张。</source>
        <translation>%1 copies are asked for; it must be %2.</translation>
    </message>
    <message>
        <source>选票上的姓名“%1”空着或者重复。请改正。</source>
        <translation>The name &quot;%1&quot; on the ballot is empty or repeated. Please correct it.</translation>
    </message>
    <message>
        <source>不认识纸张“%1”。可用的有：%2。</source>
        <translation>Unknown sheet &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>%1 个姓名在这种纸上排不下。请换大一些的纸，或者每页少排几张。</source>
        <translation>%1 names do not fit on this paper. Take a larger one or fewer ballots to a page.</translation>
    </message>
    <message>
        <source>不认识谈话类别“%1”。可用的有：%2。</source>
        <translation>Unknown kind of talk &apos;%1&apos;. There are: %2.</translation>
    </message>
    <message>
        <source>不认识谈话方式“%1”。可用的有：%2。</source>
        <translation>Unknown way of talking &apos;%1&apos;. There are: %2.</translation>
    </message>
    <message>
        <source>不认识公开范围“%1”。可用的有：%2。</source>
        <translation>Unknown level of confidentiality &apos;%1&apos;. There are: %2.</translation>
    </message>
    <message>
        <source>请填写谈话人和谈话对象。</source>
        <translation>Please fill in who talked and with whom.</translation>
    </message>
    <message>
        <source>谈话人和谈话对象都是%1。请改正其中一个。</source>
        <translation>Both people of the talk are %1. Please correct one of them.</translation>
    </message>
    <message>
        <source>请填写谈话的日期。</source>
        <translation>Please fill in the day of the talk.</translation>
    </message>
    <message>
        <source>谈话日期 %1 还没有到。没谈的先安排，谈了以后再记录。</source>
        <translation>The day of the talk, %1, has not come yet. Plan it now and record it once it has taken place.</translation>
    </message>
    <message>
        <source>“%1”不是时间。请像 14:30 这样写。</source>
        <translation>&apos;%1&apos; is not a time. Write it like 14:30.</translation>
    </message>
    <message>
        <source>“%1”不是年份。请像 2026 这样写。</source>
        <translation>&apos;%1&apos; is not a year. Write it like 2026.</translation>
    </message>
    <message>
        <source>答应的期限 %1 早于谈话日期 %2。请核对这两个日期。</source>
        <translation>The day promised, %1, is before the day of the talk, %2. Please check both.</translation>
    </message>
    <message>
        <source>密封要先给手册设密码，这个功能还没有做好。现在可以选“仅支委”，要点不进检索和报表。</source>
        <translation>Sealing needs a passphrase of the book, which is not built yet. For now choose &apos;committee only&apos;: the points stay out of search and reports.</translation>
    </message>
    <message>
        <source>第 %1 项议程没有写标题。请补上标题或删去这一项。</source>
        <translation>Item %1 of the agenda has no title. Give it one or remove it.</translation>
    </message>
    <message>
        <source>议程“%1”的金额“%2”不是 0 以上、最多两位小数的数。</source>
        <translation>The amount &quot;%2&quot; of the agenda item &quot;%1&quot; is not a number from 0 with at most two decimals.</translation>
    </message>
    <message>
        <source>这次会议没有第“%1”项议程。请写议程的序号或标题。</source>
        <translation>This meeting has no agenda item &quot;%1&quot;. Give its number or its title.</translation>
    </message>
    <message>
        <source>“%1”不能不计入应到会，没有写入。%2请核对原因和起始日期。</source>
        <translation>&quot;%1&quot; cannot be left out of those who should attend; nothing was written. %2 Check the reason and the day it began.</translation>
    </message>
    <message>
        <source>“%1”不计入应到会还缺%2，没有写入。请写明同意的情况。</source>
        <translation>To leave &quot;%1&quot; out of those who should attend, this is missing: %2. Nothing was written. Say who agreed and when.</translation>
    </message>
    <message>
        <source>“%1”没有表决权，本来就不计入应到会，不用另写原因。</source>
        <translation>&quot;%1&quot; has no vote and does not count anyway; no reason is needed.</translation>
    </message>
    <message>
        <source>“%1”到会了，要计入应到会。请改到会情况或删去不计的原因。</source>
        <translation>&quot;%1&quot; came and therefore counts. Change the attendance or remove the reason for leaving the person out.</translation>
    </message>
    <message>
        <source>%1不作支部的决议，不能记表决。</source>
        <translation>%1: no resolutions of the branch are passed here, so no vote can be recorded.</translation>
    </message>
    <message>
        <source>请填写决议内容。</source>
        <translation>Enter what was resolved.</translation>
    </message>
    <message>
        <source>这次会议没有第“%1”项决议。</source>
        <translation>This meeting has no resolution &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>不认识表决方式“%1”。可用的有：show_of_hands、secret_ballot。</source>
        <translation>Unknown way of voting &quot;%1&quot;. Known: show_of_hands, secret_ballot.</translation>
    </message>
    <message>
        <source>不认识表决结果“%1”。可用的有：passed、failed、no_quorum。</source>
        <translation>Unknown result &quot;%1&quot;. Known: passed, failed, no_quorum.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 %1 票，与有效票 %2 张对不上。请核对票数。</source>
        <translation>Yes, no and abstentions come to %1, which does not match %2 valid ballots. Check the numbers.</translation>
    </message>
    <message>
        <source>这次会议没有记到会人员，请填写应到会有表决权的人数。</source>
        <translation>No attendance is recorded for this meeting; enter how many with a vote should attend.</translation>
    </message>
    <message>
        <source>%1 还没有到，不能先记表决的票数，没有写入。</source>
        <translation>%1 is still to come; votes cannot be recorded ahead. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1”不能记为“%2”，没有写入。%3</source>
        <translation>&quot;%1&quot; cannot be recorded as &quot;%2&quot;; nothing was written. %3</translation>
    </message>
    <message>
        <source>程序没有读到表决规则，没有写入。</source>
        <translation>The rules for votes were not read; nothing was written.</translation>
    </message>
    <message>
        <source>这条记录还没有归档，可以直接修改，不用更正。</source>
        <translation>This record is not archived yet: change it directly, no correction is needed.</translation>
    </message>
    <message>
        <source>请填写更正的原因。</source>
        <translation>Enter why it is corrected.</translation>
    </message>
    <message>
        <source>已经归档的会议不能改到还没有到的 %1。</source>
        <translation>An archived meeting cannot be moved to %1, which is still to come.</translation>
    </message>
    <message>
        <source>不认识“%1”。可用的有：%2。</source>
        <translation>Unknown: &quot;%1&quot;. Known: %2.</translation>
    </message>
    <message>
        <source>“%1”不是组织生活会。批评和自我批评记在组织生活会里。</source>
        <translation>&apos;%1&apos; is no organizational life meeting. Criticism is kept with one.</translation>
    </message>
    <message>
        <source>请填写说了什么。</source>
        <translation>Please write what was said.</translation>
    </message>
    <message>
        <source>请填写是谁提的批评。</source>
        <translation>Please say who said it.</translation>
    </message>
    <message>
        <source>%1对自己的批评请记为自我批评。</source>
        <translation>What %1 says of themselves is self-criticism.</translation>
    </message>
    <message>
        <source>%1在这次会上的自我批评已经记了，请在那一条里修改。</source>
        <translation>The self-criticism of %1 at this meeting is kept already; change that one.</translation>
    </message>
    <message>
        <source>%1要由支部党员大会表决，%2不能作出决定。讨论的意见可以写在会议记录里。</source>
        <translation>%1 is decided by the members&apos; meeting; %2 cannot decide it. What was said can stand in the minutes.</translation>
    </message>
    <message>
        <source>接收预备党员要采取无记名投票的方式表决，举手表决不能记为决议。请改表决方式。</source>
        <translation>An admission is voted on by secret ballot; a show of hands cannot be recorded as a resolution. Please change the way of voting.</translation>
    </message>
    <message>
        <source>%1 还没有到，会议开过以后才能归档。</source>
        <translation>%1 has not come yet; a meeting is archived after it was held.</translation>
    </message>
    <message>
        <source>“%1”叫作图片，内容却不是图片，没有添加。请换成原来的照片，或者改成它本来的文件名。</source>
        <translation>&quot;%1&quot; is called a picture, but its content is none; nothing was added. Please take the original photo, or give the file its own name.</translation>
    </message>
    <message>
        <source>议程“%1”里的“%2”认不出来，没有写入。写法：标题|kind=类别|amount=金额|papers=材料:有,材料|stage=环节|proposer=提出人，各部分用 | 分开。</source>
        <translation>&quot;%2&quot; in the agenda item &quot;%1&quot; is not understood; nothing was written. Write TITLE|kind=K|amount=Y|papers=NAME:yes,NAME|stage=S|proposer=N, the parts separated by |.</translation>
    </message>
    <message>
        <source>议程“%1”的类别“%2”认不出来，没有写入。可用的有：%3。</source>
        <translation>The kind &quot;%2&quot; of the agenda item &quot;%1&quot; is not known; nothing was written. There are: %3.</translation>
    </message>
    <message>
        <source>议程“%1”的环节“%2”认不出来，没有写入。可用的有：%3。</source>
        <translation>The stage &quot;%2&quot; of the agenda item &quot;%1&quot; is not known; nothing was written. There are: %3.</translation>
    </message>
    <message>
        <source>议程“%1”已经表决（“%2”），不能删去，也不能改类别，没有写入。请先删去这项表决，或者保留这项议程。</source>
        <translation>The agenda item &quot;%1&quot; was voted on (&quot;%2&quot;): it cannot be removed or made another kind; nothing was written. Please remove the vote first, or keep the item.</translation>
    </message>
    <message>
        <source>“%1”已经表决，不能改到别的议程或者别的会议类型下，没有写入。请先删去这项表决，再重新记。</source>
        <translation>&quot;%1&quot; was voted on and cannot be put under another item or another kind of meeting; nothing was written. Please remove the vote first and enter it anew.</translation>
    </message>
    <message>
        <source>决议“%1”所属的议程不在这次会议里，没有写入。请把这项议程加回来，或者删去这项决议。</source>
        <translation>The item of the resolution &quot;%1&quot; is not on this agenda; nothing was written. Please put the item back, or remove the resolution.</translation>
    </message>
    <message>
        <source>“%1”还没有登记到会情况，没有写入。请先登记谁到会、谁缺席。</source>
        <translation>Nobody has entered yet who came to &quot;%1&quot;; nothing was written. Please enter who was there and who was not.</translation>
    </message>
    <message>
        <source>这次会议记有到会人员，应到会有表决权的是名单里的 %1 人，不能另写 %2 人，没有写入。名单不对请先改名单。</source>
        <translation>This meeting has a list of people: %1 of them are entitled, and %2 cannot be entered beside it; nothing was written. If the list is wrong, please mend the list.</translation>
    </message>
    <message>
        <source>%1 %2 还没有到，收到以后再登记。</source>
        <translation>%1, %2, is still to come. Enter it when it has arrived.</translation>
    </message>
    <message>
        <source>%1 %2 早于选举产生的日期 %3。请核对%1。</source>
        <translation>%1, %2, is before the election on %3. Please check it.</translation>
    </message>
    <message>
        <source>回收站里没有第 %1 届。</source>
        <translation>Term %1 is not in the recycle bin.</translation>
    </message>
    <message>
        <source>%1 %2 早于支部成立的 %3。请核对%1。</source>
        <translation>%1, %2, is before the branch was founded (%3). Please check it.</translation>
    </message>
    <message>
        <source>已经有一次选举叫“%1”（%2）。请换一个名称。</source>
        <translation>There is an election called &apos;%1&apos; already (%2). Please take another title.</translation>
    </message>
    <message>
        <source>已经在筹备同一次选举：“%2”（%3）。%1同一届、同一职务只办一次，请在那一次里办理，或者先把它移到回收站。</source>
        <translation>The same election is there already: &apos;%2&apos; (%3). %1 is held once for a term and an office: go on with that one, or move it to the recycle bin first.</translation>
    </message>
    <message>
        <source>本支部没有这次会议：%1。请用 gathering list 里的 id。</source>
        <translation>The branch has no such meeting: %1. Take an id from gathering list.</translation>
    </message>
    <message>
        <source>投票日期 %1 早于选举日期 %2。日期提前了的，先改选举日期。</source>
        <translation>The vote on %1 is before the day of the election, %2. Where that was moved, change it first.</translation>
    </message>
    <message>
        <source>投票日期 %1 早于“%2”办结的 %3。请核对这两个日期。</source>
        <translation>The vote on %1 is before &apos;%2&apos; was done (%3). Please check both days.</translation>
    </message>
    <message>
        <source>投票日期 %1 晚于“%2”办结的 %3。请核对这两个日期。</source>
        <translation>The vote on %1 is after &apos;%2&apos; was done (%3). Please check both days.</translation>
    </message>
    <message>
        <source>选举日期 %1 晚于第 1 次投票的 %2。投票日期有误的，请更正计票。</source>
        <translation>The day of the election, %1, is after the first vote on %2. If that day is wrong, correct the count.</translation>
    </message>
    <message>
        <source>应到会有选举权的应当是 %1 人（%2），填的是 %3 人，%4。不计入应到会的，先逐人登记原因、上级党组织同意和党员大会通过的情况；名册有误的，先改名册。</source>
        <translation>There should be %1 electors (%2); %3 are given, %4. Enter whoever is left out first, each with the reason, the consent from above and the vote of the meeting; if the roster is wrong, correct it first.</translation>
    </message>
    <message>
        <source>%1本来就不计入应到会，不用登记：%2</source>
        <translation>%1 is not counted anyway and needs no entry: %2</translation>
    </message>
    <message>
        <source>%1是候选人，不能又不计入应到会。请核对。</source>
        <translation>%1 is a candidate and cannot be left out of the electors. Please check.</translation>
    </message>
    <message>
        <source>这名党员没有登记不计入应到会。</source>
        <translation>This member is not left out.</translation>
    </message>
    <message>
        <source>已经按不计入%1记录了计票结果，不能再改成计入。计票有误的，先撤销计票。</source>
        <translation>A count without %1 is on record, so this cannot be changed. If the count is wrong, undo it first.</translation>
    </message>
    <message>
        <source>不认识不计入应到会的原因“%1”。可用的有：%2。</source>
        <translation>&apos;%1&apos; is no reason for leaving somebody out. There are: %2.</translation>
    </message>
    <message>
        <source>“%1”还没有选出委员。先选出支部委员会委员，再由委员会选举%2。</source>
        <translation>&apos;%1&apos; has elected no committee yet. Elect its members first; they elect: %2.</translation>
    </message>
    <message>
        <source>%1不是支部委员会委员，不能选为%2：%2由支部委员会在委员中选举。可以作候选人的有：%3。</source>
        <translation>%1 is no member of the branch committee and cannot be elected as %2: the committee elects out of its members. May stand: %3.</translation>
    </message>
    <message>
        <source>%1候选人只有 %3 名，还差 %4 名，不能印选票和投票。%2</source>
        <translation>%1: only %3 candidates, %4 too few to print ballots or vote. %2</translation>
    </message>
    <message>
        <source>%1候选人有 %3 名，多 %4 名，不能印选票和投票。%2</source>
        <translation>%1: %3 candidates, %4 too many to print ballots or vote. %2</translation>
    </message>
    <message>
        <source>还没有人当选，不能减少名额。请再次投票。</source>
        <translation>Nobody is elected yet, so no seats can be left empty. Vote again.</translation>
    </message>
    <message>
        <source>%1，不能减少名额。请就缺的名额再次投票。</source>
        <translation>%1: no seats can be left empty. Vote again for those that are missing.</translation>
    </message>
    <message>
        <source>%1在补选那天已经是支部委员会委员（%2），不能再补选。请换一名候选人；%1已经离任的，先在支委会里记录离任日期。</source>
        <translation>%1 is a member of the branch committee (%2) on the day of the by-election already and cannot be elected into it again. Choose another candidate; where %1 has left the post, record the last day in the committee first.</translation>
    </message>
    <message>
        <source>回收站里没有 %1 年%2的第 %3 号。用 ledger list --recycled 可以看到。</source>
        <translation>There is no number %3 of %2 of %1 in the recycle bin. See ledger list --recycled.</translation>
    </message>
    <message>
        <source>这次会上没有第 %1 条批评。用 criticism list 可以看到全部。</source>
        <translation>There is no criticism number %1 of this meeting. See criticism list.</translation>
    </message>
    <message>
        <source>投票日期 %1 早于会议日期 %2。请核对这两个日期。</source>
        <translation>The vote on %1 is before the meeting on %2. Please check both days.</translation>
    </message>
    <message>
        <source>与第 %1 行身份证号相同，那一行没有写入。请核对是不是同一人。</source>
        <translation>The same ID number as row %1, which was not written. Please check whether it is the same person.</translation>
    </message>
    <message>
        <source>身份证号与名册里的“%1”相同，姓名却是“%2”，没有写入。改了名的请先在名册里改姓名再导入；不是同一人请按证件改正号码。</source>
        <translation>The ID number is that of &apos;%1&apos; in the roster, but the name is &apos;%2&apos;; not written. If the name has changed, change it in the roster first and import again; if it is another person, correct the number from the ID card.</translation>
    </message>
    <message>
        <source>身份证号里的出生日期 %2 在今天之后，这一行没有写入。请按证件改正号码。</source>
        <translation>The birth date %2 in the ID number is after today; this row was not written. Please correct the number from the ID card.</translation>
    </message>
    <message>
        <source>身份证号里的出生日期 %2 不合情理，号码先空着。请按证件改正。</source>
        <translation>The birth date %2 in the ID number is implausible; the number is left empty. Please correct it from the ID card.</translation>
    </message>
    <message>
        <source>出生日期表里没有填，按身份证号里的记下。</source>
        <translation>The sheet gives no birth date; it is taken from the ID number.</translation>
    </message>
    <message>
        <source>手册“%2”有损坏（%1），为防止错上加错，没有继续写入。请从备份恢复，原文件会保留。</source>
        <translation>The book &quot;%2&quot; is damaged (%1); to keep it from getting worse nothing more was written. Please restore a backup; the original file is kept.</translation>
    </message>
    <message>
        <source>%1 还没有到，看不到那天的名册。请写今天或者过去的一天。</source>
        <translation>%1 is still to come; there is no roster of that day. Please give today or a day in the past.</translation>
    </message>
    <message>
        <source>%1 在支部成立（%2）以前，那天还没有名册。请写成立以后的一天，或者核对成立日期。</source>
        <translation>%1 is before the branch was founded (%2); there was no roster on that day. Please give a later day, or check the date of founding.</translation>
    </message>
    <message>
        <source>%1在支部成立（%2）以前，没有可以报告的内容，没有写出。请另选季度，或者核对成立日期。</source>
        <translation>%1 is before the branch was founded (%2); there is nothing to report and nothing was written. Please choose another quarter, or check the date of founding.</translation>
    </message>
    <message>
        <source>%1有 %2 个字，最多 %3 个，没有写入。请缩短，详细内容写在记录正文里。</source>
        <translation>%1 has %2 characters, %3 are the most; nothing was written. Please shorten it and put the details into the minutes.</translation>
    </message>
    <message>
        <source>“%1”还没有投票，没有结果可以报告。请先记录计票结果。</source>
        <translation>&quot;%1&quot; has not been voted on yet: there is no result to report. Record the count first.</translation>
    </message>
    <message>
        <source>%1 召开的%2只能算 %3 年度或 %4 年度的，不能算 %5 年度的，没有写入。请核对所属年度和日期。</source>
        <translation>The %2 held on %1 can only be for %3 or %4, not for %5; nothing was written. Please check the year and the date.</translation>
    </message>
    <message>
        <source>%1不按年度计，不用写 --for-year，没有写入。组织生活会和民主评议党员会议才写。</source>
        <translation>%1 does not count for a year, so --for-year does not belong here; nothing was written. It is for organizational life meetings and democratic evaluation.</translation>
    </message>
    <message>
        <source>举手表决赞成、反对、弃权合计 %1 人，表决时到会有表决权的是 %2 人，相差 %3 人。请核对票数：没有举手的记作弃权，有人先离开就改“表决时到会”的人数。</source>
        <translation>By show of hands, the votes in favour, against and abstentions come to %1, but %2 people with a vote were present when the vote was taken: %3 differ. Please check the figures: whoever did not raise a hand abstains; where somebody had left, change the number &quot;present at the vote&quot;.</translation>
    </message>
    <message>
        <source>%1是临时党支部，没有另外的规定，不能对%2作出决议，由党员组织关系所在的党支部办理。上级另有规定的，请在议题“%3”的材料里登记这份规定（名称里写明“规定”），标为齐备后再记表决。</source>
        <translation>%1 is a temporary branch and, unless otherwise provided, cannot decide on this matter (%2); the branch that holds the member&apos;s relations does. Where a higher organization provides otherwise, add that provision to the papers of the item &quot;%3&quot; (with 规定 in its name), mark it at hand, then record the vote.</translation>
    </message>
    <message>
        <source>找不到这笔党费。用 dues show 可以看到一个人的全部交纳记录。</source>
        <translation>This payment of dues was not found. dues show lists all payments of a person.</translation>
    </message>
    <message>
        <source>找不到这项减免，可能已经撤销。</source>
        <translation>This reduction was not found; it may have been withdrawn.</translation>
    </message>
    <message>
        <source>%1没有从%2起执行的基数。用 dues show 可以看到登记过的基数。</source>
        <translation>%1 has no base that applies from %2. dues show lists the bases on record.</translation>
    </message>
    <message>
        <source>%1不在这个支部。党费交到组织关系所在的支部，请在那个支部登记。</source>
        <translation>%1 is not in this branch. Dues are paid to the branch of the membership; please enter them there.</translation>
    </message>
    <message>
        <source>%1还不是党员，不交党费。党员请先在名册里核对人员类别。</source>
        <translation>%1 is not a Party member yet and pays no dues. For a member, please check the kind of person in the roster first.</translation>
    </message>
    <message>
        <source>%1的基数 %2 元超过每月 %3 元，请核对是不是多写了几位。</source>
        <translation>The base of %1, %2 yuan, is more than %3 yuan a month. Please check whether there are digits too many.</translation>
    </message>
    <message>
        <source>基数从%1起执行，离现在超过一年。请核对年月。</source>
        <translation>The base would apply from %1, more than a year from now. Please check year and month.</translation>
    </message>
    <message>
        <source>%1已经交了%2的党费，改动会影响已交的月份。请写明为什么改（--reason）。</source>
        <translation>%1 has already paid the dues of %2, so a change concerns months that are paid. Please say why (--reason).</translation>
    </message>
    <message>
        <source>%1的交纳数额是 %2 元，应当大于零。</source>
        <translation>The amount paid for %1 is %2 yuan; it has to be more than zero.</translation>
    </message>
    <message>
        <source>%1在%2还差 %3 元，不能记 %4 元。多出的 %5 元如果是自愿多交，请记在“自愿多交”里（--extra）。</source>
        <translation>%1 still owes %3 yuan for %2, so %4 yuan cannot be entered. If the other %5 yuan were paid voluntarily, enter them as extra (--extra).</translation>
    </message>
    <message>
        <source>请填写交纳日期。</source>
        <translation>Please enter the day of payment.</translation>
    </message>
    <message>
        <source>交纳日期 %1 还没有到。收到以后再登记。</source>
        <translation>The day of payment, %1, has not come yet. Please enter it when the money has been received.</translation>
    </message>
    <message>
        <source>请填写交的是哪个月的党费。</source>
        <translation>Please say which month the dues are for.</translation>
    </message>
    <message>
        <source>同一笔里%1写了两次，请合成一次。</source>
        <translation>%1 stands twice in one payment; please put it together.</translation>
    </message>
    <message>
        <source>%3 交的时候%2还没有到，党费不能预收。支部同意%1按季度交的，可以一次交清当季（--quarterly）。</source>
        <translation>On %3 the month %2 had not come yet; dues are not taken in advance. If the branch agreed that %1 pays by the quarter, that quarter can be paid at once (--quarterly).</translation>
    </message>
    <message>
        <source>%1在%3被接收为预备党员，%2不用交党费。日期只到年的请先在名册里补全。</source>
        <translation>%1 was admitted as a probationary member on %3 and pays no dues for %2. If the roster has only the year, please complete the date first.</translation>
    </message>
    <message>
        <source>%1在%3转入本支部，%2的党费应交给原来的支部。</source>
        <translation>%1 came to this branch on %3; the dues of %2 go to the branch before.</translation>
    </message>
    <message>
        <source>%1转入前已经交到%3，%2不用再交。</source>
        <translation>Before coming here %1 had paid up to %3; nothing is due for %2.</translation>
    </message>
    <message>
        <source>%1在%3离开了本支部（%4），%2的党费不在这里交。</source>
        <translation>%1 left this branch on %3 (%4); the dues of %2 are not paid here.</translation>
    </message>
    <message>
        <source>%1的党籍状态已经不是党员，不能登记党费。请先核对名册。</source>
        <translation>By the state of the membership %1 is no longer a Party member, so no dues can be entered. Please check the roster first.</translation>
    </message>
    <message>
        <source>临时党支部一般不收党费，%1在组织关系所在的支部交纳。</source>
        <translation>A temporary branch normally takes no dues; %1 pays to the branch of the membership.</translation>
    </message>
    <message>
        <source>%1在%2应交 0.00 元，不用登记。愿意多交的记在“自愿多交”里。</source>
        <translation>%1 owes 0.00 yuan for %2; there is nothing to enter. What is paid voluntarily is entered as extra.</translation>
    </message>
    <message>
        <source>%1在%2经批准免交。愿意交的记在“自愿多交”里。</source>
        <translation>%1 is exempted by decision in %2. What is paid voluntarily is entered as extra.</translation>
    </message>
    <message>
        <source>%1在%2还没有核定基数，不知道应交多少。请先登记基数（dues base）。</source>
        <translation>No base is fixed for %1 in %2, so what is due is not known. Please enter the base first (dues base).</translation>
    </message>
    <message>
        <source>%1在%2的党费已经交清：%3 元，%4 交的。记错了的请更正原来那笔（dues correct）。</source>
        <translation>The dues of %1 for %2 are paid: %3 yuan on %4. If that is wrong, please correct that payment (dues correct).</translation>
    </message>
    <message>
        <source>不认识交纳方式“%1”。可用的有：%2。</source>
        <translation>Unknown way of payment &quot;%1&quot;. There are: %2.</translation>
    </message>
    <message>
        <source>请写明为什么更正。原来那笔保留，并注明这个原因。</source>
        <translation>Please say why it is corrected. The first payment stays, with this reason.</translation>
    </message>
    <message>
        <source>%1的这笔在 %2 已经更正过。请更正后来的那笔。</source>
        <translation>This payment of %1 was corrected on %2 already. Please correct the later one.</translation>
    </message>
    <message>
        <source>减免后每月交纳 %1 元，不能小于零。</source>
        <translation>With the reduction %1 yuan a month would be paid; that cannot be less than zero.</translation>
    </message>
    <message>
        <source>减免的最后一个月%1早于开始的%2。请核对。</source>
        <translation>The last month of the reduction, %1, is before its first, %2. Please check.</translation>
    </message>
    <message>
        <source>%1从%2起已经有减免，月份重叠。请先结束那一项。</source>
        <translation>%1 has a reduction from %2 on, and the months overlap. Please end that one first.</translation>
    </message>
    <message>
        <source>请填写批准减免的日期。</source>
        <translation>Please enter the day on which the reduction was approved.</translation>
    </message>
    <message>
        <source>批准日期 %1 还没有到。批准以后再登记。</source>
        <translation>The day of approval, %1, has not come yet. Please enter it when it is approved.</translation>
    </message>
    <message>
        <source>请填写由谁批准。减免由支部研究，报上一级党委批准，支部自己不能决定。</source>
        <translation>Please say who approved it. A reduction is considered by the branch and approved by the Party committee above; the branch cannot decide it alone.</translation>
    </message>
    <message>
        <source>“%1”不是月份。请像 2026-09 这样写，一个季度写 2026Q3。</source>
        <translation>&quot;%1&quot; is no month. Please write it like 2026-09, a quarter like 2026Q3.</translation>
    </message>
    <message>
        <source>几个人一起登记时各人按自己的应交数交，不写 --amount。数额不同的请分别登记。</source>
        <translation>When several people are entered together, each pays what he owes; leave out --amount. Enter different amounts one by one.</translation>
    </message>
    <message>
        <source>还没有监票人。请先填选举的会议通过的监票人。</source>
        <translation>There is no scrutineer yet. Please enter first whom the electing meeting chose.</translation>
    </message>
    <message>
        <source>名额还没有选满，“%1”还没有办完。请先记录再次投票的结果。</source>
        <translation>The seats are not filled yet, so &quot;%1&quot; is not done. Please enter the result of the next vote first.</translation>
    </message>
    <message>
        <source>“%1”选的不是支部委员会，不产生新一届。补选的委员请在支部班子里记任职。</source>
        <translation>&quot;%1&quot; did not elect a branch committee, so no new term follows. Enter whom a by-election chose on the committee&apos;s page.</translation>
    </message>
    <message>
        <source>“%1”写得不对，请写成 职务=姓名，姓名要在当选的人里：%2。</source>
        <translation>&quot;%1&quot; is not understood. Please write POST=NAME, with the name of somebody elected: %2.</translation>
    </message>
    <message>
        <source>这次会议已经记了谁到会，日期不能改到还没有到的 %1，没有写入。日期写错了请改回来；确实没有开的，请删除这条记录，另外安排一次。</source>
        <translation>Who attended this meeting is on record, so its day cannot be moved to %1, which has not come yet; nothing was written. If the day is mistyped, please correct it; if the meeting was not held, delete this record and plan another.</translation>
    </message>
    <message>
        <source>按选举记录，委员会选出的%1是%2。请照选举结果登记；记录有误的，先更正那次选举。</source>
        <translation>By the record, the committee elected %2 as %1. Please enter what was elected; if the record is wrong, correct that election first.</translation>
    </message>
    <message>
        <source>%1由新的委员会选举产生，还没有选举结果，不能登记%2任%1。先记录这次选举，或者先空着。</source>
        <translation>%1 is elected by the new committee, and there is no result yet, so %2 cannot be entered as %1. Record that election first, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1”与前面写的重复，一个人一个职务各写一次。</source>
        <translation>&quot;%1&quot; repeats what was given before; give each person and each post once.</translation>
    </message>
    <message>
        <source>“%1”不计入应到会的原因从 %2 起，开会是 %3，那时还没有发生，没有写入。请核对日期。</source>
        <translation>The reason for leaving out &quot;%1&quot; begins on %2, and the meeting was on %3, before it; nothing was written. Please check the dates.</translation>
    </message>
    <message>
        <source>找不到这份发展档案，可能已经放入回收站。</source>
        <translation>This admission file is not there; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>%1还没有发展档案。请先建档（admission open）。</source>
        <translation>%1 has no admission file yet. Begin one first (admission open).</translation>
    </message>
    <message>
        <source>%1的发展档案已经结束（%2），不能再改。确要补正的，请先重新打开（admission reopen）。</source>
        <translation>The admission file of %1 has ended (%2) and is not changed any more. To mend it open it again first (admission reopen).</translation>
    </message>
    <message>
        <source>%1已经离开本支部或在回收站里，不能建发展档案。请先核对名册。</source>
        <translation>%1 has left the branch or is in the recycle bin; no file can be begun. Please check the roster.</translation>
    </message>
    <message>
        <source>%1已经是正式党员，不用再建发展档案。</source>
        <translation>%1 is a full member already and needs no admission file.</translation>
    </message>
    <message>
        <source>%1已经有一份没有结束的发展档案（%2建）。一个人同时只能有一份，请在那份里继续。</source>
        <translation>%1 has an open admission file already (begun on %2). One person has one at a time; please go on with it.</translation>
    </message>
    <message>
        <source>%1是临时党支部，一般不发展党员。请在组织关系所在的支部办理。</source>
        <translation>%1 is a temporary branch and normally admits nobody. It is done in the branch of the affiliation.</translation>
    </message>
    <message>
        <source>没有第“%1”步。步骤代号有：%2。</source>
        <translation>There is no step &quot;%1&quot;. Codes: %2.</translation>
    </message>
    <message>
        <source>第%1步还没有登记，不用清除。</source>
        <translation>Step %1 is not entered; nothing to clear.</translation>
    </message>
    <message>
        <source>第%1步不能清除：后面的第%2步“%3”已经办了。请先清除后面的。</source>
        <translation>Step %1 cannot be cleared: step %2 &quot;%3&quot; after it is done. Clear that one first.</translation>
    </message>
    <message>
        <source>第%1步不能这样登记：%2确实是这样办的，请写明原因（--despite），三看时会列出来。</source>
        <translation>Step %1 cannot be entered so: %2 If it was done so, say why (--despite); the audit will list it.</translation>
    </message>
    <message>
        <source>%1还没有到，办完以后再登记。</source>
        <translation>%1 is still to come; register it once it is done.</translation>
    </message>
    <message>
        <source>%1早于%2的出生日期%3。请核对。</source>
        <translation>%1 is before the birth of %2 on %3. Please check.</translation>
    </message>
    <message>
        <source>“%1”不是这个支部的会议，不能作这一步的记录。</source>
        <translation>&quot;%1&quot; is no meeting of this branch and cannot be the record of this step.</translation>
    </message>
    <message>
        <source>会议“%1”是%2开的，这一步写的是%3。请改成同一天，或另选会议。</source>
        <translation>The meeting &quot;%1&quot; was on %2, the step says %3. Make them the same day or choose another meeting.</translation>
    </message>
    <message>
        <source>%1接收大会（第15步）的日期要写到日，名册才能跟着更新。请先补全，或选择不更新名册。</source>
        <translation>The day of the meeting that accepted %1 (step 15) must be a whole day for the roster to follow. Complete it, or leave the roster as it is.</translation>
    </message>
    <message>
        <source>请填写材料名称。</source>
        <translation>Please enter the name of the paper.</translation>
    </message>
    <message>
        <source>材料“%1”的日期%2还没有到。请核对。</source>
        <translation>The date of &quot;%1&quot;, %2, is still to come. Please check.</translation>
    </message>
    <message>
        <source>第%1步没有登记过材料“%2”。</source>
        <translation>Step %1 has no paper &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>请填写%1的姓名。</source>
        <translation>Please enter the name of the %1.</translation>
    </message>
    <message>
        <source>%1不能当自己的联系人或介绍人。请另选一名正式党员。</source>
        <translation>%1 cannot be the own mentor or introducer. Choose another full member.</translation>
    </message>
    <message>
        <source>请填写%1从哪天起担任，不能晚于今天。</source>
        <translation>Please enter since when the %1 serves, today at the latest.</translation>
    </message>
    <message>
        <source>最后一天%1早于第一天%2。请核对。</source>
        <translation>The last day %1 is before the first %2. Please check.</translation>
    </message>
    <message>
        <source>%1在%2不是本支部的正式党员，不能担任%3。请另选一名正式党员。</source>
        <translation>%1 was no full member of this branch on %2 and cannot be %3. Choose another full member.</translation>
    </message>
    <message>
        <source>%1从%3起已经是%2，日期重叠。请先结束那一段。</source>
        <translation>%1 is %2 since %3 already; the days overlap. End that first.</translation>
    </message>
    <message>
        <source>同时最多%2名%1。换人的请先写明原来一名到哪天为止。</source>
        <translation>At most %2 of %1 at a time. To change one, enter first until when the earlier one served.</translation>
    </message>
    <message>
        <source>这份发展档案里没有这位联系人或介绍人。</source>
        <translation>This file has no such mentor or introducer.</translation>
    </message>
    <message>
        <source>不认识“%1”。可用的有：mentor 培养联系人、introducer 入党介绍人。</source>
        <translation>&quot;%1&quot; is not known. There are: mentor, introducer.</translation>
    </message>
    <message>
        <source>集中培训的天数或学时不对。请写整数，天数不超过366，学时不超过2000。</source>
        <translation>Days or hours of training are wrong. Whole numbers, at most 366 days and 2000 hours.</translation>
    </message>
    <message>
        <source>%1要写明原因（--reason）。</source>
        <translation>%1 needs a reason (--reason).</translation>
    </message>
    <message>
        <source>%1的第24步上级党委审批还没有登记，不能按已转正结束。</source>
        <translation>Step 24 of %1, the approval, is not entered; the file cannot end as converted.</translation>
    </message>
    <message>
        <source>任职日期 %1 还没有到。选举、补选产生的，选出以后再记；上级党组织任命、到那天才任职的，“怎样产生”选上级任命。</source>
        <translation>The day %1 is still to come. Record who is elected once elected; for somebody whom the higher Party organization names from that day, choose &quot;named from above&quot;.</translation>
    </message>
    <message>
        <source>第 %1 届任期到 %2 已经届满，%3 不能再在这一届记选举、补选或者交接。请先换届；上级批准延期的，先登记延期；上级党组织任命的，“怎样产生”选上级任命。</source>
        <translation>Term %1 ended on %2; on %3 nobody is elected into it and nothing handed over in it. Hold the election first; if a delay was approved, record it; for somebody named by the higher Party organization, choose &quot;named from above&quot;.</translation>
    </message>
    <message>
        <source>第 %1 届到 %2 为止，下一届已经接任，不能再在这一届办交接。请把日期改在现在这一届以内。</source>
        <translation>Term %1 lasted until %2 and the next one has taken over; nothing is handed over in it any more. Choose a day within the present term.</translation>
    </message>
    <message>
        <source>%1从 %3 起担任%2，书记和副书记不能由一个人担任。任%4的，先记%1不再担任%2。</source>
        <translation>%1 is %2 since %3; secretary and deputy secretary cannot be one person. To become %4, record first that %1 is no longer %2.</translation>
    </message>
    <message>
        <source>支部书记只有 1 名，“%1”不能设 %2 人担任。</source>
        <translation>A branch has one secretary; &quot;%1&quot; cannot be held by %2.</translation>
    </message>
    <message>
        <source>支部书记只选 1 名，应选名额不能是 %1 名。副书记请另外筹备一次选举。</source>
        <translation>There is one secretary to elect, not %1. Plan another election for the deputy secretary.</translation>
    </message>
    <message>
        <source>第 1 次投票在 %2，选举日期不能改成更早的 %1。投票日期有误的，请更正计票。</source>
        <translation>The first vote was on %2; the day of the election cannot be moved before it, to %1. If the day of the vote is wrong, correct the count.</translation>
    </message>
    <message>
        <source>按选举记录，%1既当选%2，又当选%3。书记和副书记不能由一个人担任，请先更正其中一次选举。</source>
        <translation>By the records %1 was elected both %2 and %3. Secretary and deputy secretary cannot be one person; correct one of the two elections first.</translation>
    </message>
    <message>
        <source>%1是%2（%3），不能又选为%4：书记和副书记不能由一个人担任。请换一名候选人，或者先更正那一次。</source>
        <translation>%1 is %2 (%3) and cannot be elected %4 as well: secretary and deputy secretary cannot be one person. Choose another candidate, or correct the other election first.</translation>
    </message>
    <message>
        <source>%1在同一天的“%2”里是候选人，不能监票或者计票。请另推一名既不是书记候选人、也不是副书记候选人的委员。</source>
        <translation>%1 stands in &quot;%2&quot; on the same day and cannot watch or count. Choose a member who stands neither for secretary nor for deputy.</translation>
    </message>
    <message>
        <source>%1在同一天的“%2”里监票或者计票，不能作候选人。请先在那一次换监票人、计票人。</source>
        <translation>%1 watches or counts in &quot;%2&quot; on the same day and cannot stand. Change the scrutineers and counters there first.</translation>
    </message>
    <message>
        <source>上一届是第 %1 届，这一届应当是第 %2 届，写的是第 %3 届。上一届届次有误的，先在支部班子里改正。</source>
        <translation>The term before is number %1, so this one is number %2, not %3. If the number before is wrong, correct it on the committee&apos;s page first.</translation>
    </message>
    <message>
        <source>按规定这一届到 %1 届满，写的是 %2。任期不同的，请写明原因和上级批准的情况。</source>
        <translation>By the rule this term ends on %1, not on %2. Where it is different, say why and who agreed.</translation>
    </message>
    <message>
        <source>议程“%1”已经通过了决议（第 %2 项“%3”），同一项议程不能再记一次表决，没有写入。票数记错了或者重新表决的，请改第 %2 项的票数，原来的结果会留下更正；确实是另一件事，请另加一项议程。</source>
        <translation>The item &quot;%1&quot; was already passed (resolution %2, &quot;%3&quot;); a second vote on the same item is not recorded, nothing was written. If the numbers are wrong or the vote was taken again, change those of resolution %2: the former result stays as a correction. If it is another matter, add an item to the agenda.</translation>
    </message>
    <message>
        <source>“%1”在应到人员名单里，不用再写为列席，没有写入。请从列席里删去；同名的另一个人，请写成“%1（单位）”。</source>
        <translation>&quot;%1&quot; is on the list of those expected and does not attend as an observer; nothing was written. Take the name out of the observers; for a namesake write &quot;%1 (unit)&quot;.</translation>
    </message>
    <message>
        <source>“%1”的表决权由“%2”改成“%3”，还没有写原因，没有写入。请写明依据，例如哪一天的哪份决定；这会影响应到会人数和表决结果（命令行用 --reason）。</source>
        <translation>The voting right of &quot;%1&quot; was changed from &quot;%2&quot; to &quot;%3&quot; without a reason; nothing was written. Say what it rests on, such as the decision and its day: it changes who counts and the result of votes (on the command line --reason).</translation>
    </message>
    <message>
        <source>“%1”%2，不是通过的决议，不能列入台账督办，没有登记。请核对会议的表决。</source>
        <translation>&quot;%1&quot; %2: it is no resolution that was passed and does not go into the ledger; nothing was registered. Check the vote of the meeting.</translation>
    </message>
    <message>
        <source>决议“%1”已经列入台账：%2 年%3第 %4 号，没有重复登记。请在那一件上办理；要分给几个人的，请在措施里写明分工。</source>
        <translation>The resolution &quot;%1&quot; is in the ledger already: %2, %3 no. %4; it was not registered again. Work on that item; to share it among several people, say so in its measure.</translation>
    </message>
    <message>
        <source>名册里有同名的人（%1），身份证号与表里的不同，而名册里的号码没有通过校验：可能是同一个人，表里改正了号码。要由人来定，这一行没有写入。</source>
        <translation>Somebody of that name (%1) is in the roster with another ID number, and the number in the roster fails its check: perhaps the same person, whose number the sheet corrects. That is for you to decide; this row was not written.</translation>
    </message>
    <message>
        <source>名册里有同名的人（%1），身份证号与表里的不同，而表里的号码没有通过校验：可能是同一个人，表里写错了号码。请按证件核对，这一行没有写入。</source>
        <translation>Somebody of that name (%1) is in the roster with another ID number, and the number in the sheet fails its check: perhaps the same person, whose number is mistyped in the sheet. Please check the document; this row was not written.</translation>
    </message>
    <message>
        <source>登记的到会情况里没有%1，不能记作会上的发言，没有写入。交了书面意见的，请在内容前写上“（书面）”（命令行用 --written）；会后谈的，请记为谈心谈话；确实到会的，请先改到会情况。</source>
        <translation>By the attendance %1 was not there, so this cannot be recorded as said at the meeting; nothing was written. If it was handed in in writing, begin the text with &quot; (书面)&quot; (on the command line --written); if it was said afterwards, record a talk; if the person was there, correct the attendance first.</translation>
    </message>
    <message>
        <source>“%1”里填的看不懂，还没有记下，请改好或者清空。</source>
        <translation>What &quot;%1&quot; holds cannot be read and is not in the record yet; please correct or clear it.</translation>
    </message>
    <message>
        <source>选项 --%1 写了几次（%2），没有执行。请只留一个。</source>
        <translation>The option --%1 stands several times (%2); nothing was done. Keep one of them.</translation>
    </message>
    <message>
        <source>请说明档案怎样结束：converted 已转正、stopped 已终止、moved 已转出、cancelled 取消预备党员资格。</source>
        <translation>Please say how the file ends: converted, stopped, moved or cancelled.</translation>
    </message>
    <message>
        <source>请写明是谁交的，几个人用逗号分开。</source>
        <translation>Please say who paid; several people are separated by commas.</translation>
    </message>
    <message>
        <source>本支部没有这次会议：%1。请用 gathering list 里的 id，可以只写开头几位。</source>
        <translation>This branch has no such meeting: %1. Use an id from gathering list; its first characters are enough.</translation>
    </message>
    <message>
        <source>%1“%2”对%3的表决结果是“%4”，不能登记第%5步。表决结果填错的，先更正会议记录；另开会议通过的，写那次会议的日期。</source>
        <translation>%1, &apos;%2&apos;: the result of the vote on %3 was &apos;%4&apos;, so step %5 cannot be recorded. If the result was entered wrongly, correct the record of the meeting first; if another meeting passed it, give the date of that meeting.</translation>
    </message>
    <message>
        <source>已经记录了计票结果，%1算在应到会里，不能再改成不计入。计票有误的，先撤销计票。</source>
        <translation>The votes have been counted with %1 among those entitled to attend, so this person can no longer be left out. If the count is wrong, undo the count first.</translation>
    </message>
    <message>
        <source>大额开支“%1”没有写金额（0 元不算），不能归档。请在这项议程里填写金额。</source>
        <translation>The large spending &quot;%1&quot; names no amount (0 yuan is none) and cannot be archived. Enter the amount in this agenda item.</translation>
    </message>
    <message>
        <source>议程“%1”（%2）要经表决，还没有到会人数够的表决结果，不能记为办结，没有写入。请先记表决，或者把环节改回去；不再办理的，把类别改为“其他”再记为办结，并在会议记录里写明原因。</source>
        <translation>The agenda item &quot;%1&quot; (%2) needs a vote and has no result of one with its quorum, so it cannot be closed. Nothing was written. Enter the vote first, or set the stage back; if it is dropped, make its kind &quot;other&quot;, close it then, and say why in the minutes.</translation>
    </message>
    <message>
        <source>找不到这条外出登记，可能已经放入回收站。</source>
        <translation>This absence is not to be found; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有%1的外出登记。请先登记（away add）。</source>
        <translation>There is no absence of %1. Please enter it first (away add).</translation>
    </message>
    <message>
        <source>%1已经不在本支部的名册里。请先在名册里核对。</source>
        <translation>%1 is not in this branch&apos;s roster any more. Please check the roster first.</translation>
    </message>
    <message>
        <source>%1不是正式党员或预备党员，不用登记外出或失去联系。请先核对人员类别。</source>
        <translation>%1 is neither a full nor a probationary member; no absence or lost contact needs to be entered. Please check the kind of member first.</translation>
    </message>
    <message>
        <source>请写明%1从什么时候起，至少写到年月，例如 2026.3。</source>
        <translation>Please say since when %1 has been away, to the month at least, e.g. 2026.3.</translation>
    </message>
    <message>
        <source>%1不能当自己的联系人。请另选一个人。</source>
        <translation>%1 cannot be their own contact. Please choose somebody else.</translation>
    </message>
    <message>
        <source>请填写日期，要写到哪一天。</source>
        <translation>Please fill in the date, to the day.</translation>
    </message>
    <message>
        <source>%1还没有到，发生以后再登记。</source>
        <translation>%1 is still to come; enter it when it has happened.</translation>
    </message>
    <message>
        <source>%1早于%2的%3。请核对日期。</source>
        <translation>%1 is before %3 of %2. Please check the date.</translation>
    </message>
    <message>
        <source>%1的“%2”已经登记结束，不能再改。登记错了的，先撤销结束。</source>
        <translation>&quot;%2&quot; of %1 has been entered as over and cannot be changed. If that was a mistake, take back the end first.</translation>
    </message>
    <message>
        <source>%1还没有登记结束，不用撤销。</source>
        <translation>%1 has not been entered as over; there is nothing to take back.</translation>
    </message>
    <message>
        <source>没有登记过%1在%2的联系。</source>
        <translation>No contact with %1 on %2 has been entered.</translation>
    </message>
    <message>
        <source>%1登记的是流动党员，不能停止党籍。失去联系的，请先登记失去联系。</source>
        <translation>%1 is entered as floating; membership cannot be stopped. If contact was lost, enter that first.</translation>
    </message>
    <message>
        <source>%1在%2已经停止党籍。联系上的登记返回，除名的登记除名；登记错了的请撤销那一步。</source>
        <translation>The membership of %1 was stopped on %2. Enter the return of whoever was found, or the removal; undo the step if it was a mistake.</translation>
    </message>
    <message>
        <source>请写明%1停止党籍是谁决定的，例如 支部党员大会决定、上级党委文号。</source>
        <translation>Please say who decided to stop the membership of %1, e.g. the members&apos; meeting, number of the higher committee&apos;s paper.</translation>
    </message>
    <message>
        <source>找不到这条荣誉、困难或走访记录，可能已经放入回收站。</source>
        <translation>This honour, hardship or visit is not to be found; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>%1那时已经不在本支部。请先在名册里核对。</source>
        <translation>%1 was not in this branch any more then. Please check the roster first.</translation>
    </message>
    <message>
        <source>请写明%1的名称或事由，例如 优秀共产党员、因病、春节慰问。</source>
        <translation>Please name the %1, e.g. outstanding member, illness, visit at Spring Festival.</translation>
    </message>
    <message>
        <source>请填写日期；走访要写到哪一天，结束的日期不能早于开始。</source>
        <translation>Please fill in the date; of a visit to the day, and an end is not before its beginning.</translation>
    </message>
    <message>
        <source>%1已经登记为困难党员（%2起）。请在那一条里修改，或先登记结束。</source>
        <translation>%1 is entered as in need already (since %2). Please change that record or enter its end first.</translation>
    </message>
    <message>
        <source>%1没有正在登记的困难，不用登记结束。</source>
        <translation>%1 has no hardship under way; there is no end to enter.</translation>
    </message>
    <message>
        <source>%1还没有停止党籍，不能按除名结束。请先登记停止党籍的决定。</source>
        <translation>The membership of %1 has not been stopped; it cannot end in removal. Please enter the decision to stop it first.</translation>
    </message>
    <message>
        <source>文件“%1”和这里已有的附件“%2”内容完全一样，没有重复添加。</source>
        <translation>The file &quot;%1&quot; has the same content as &quot;%2&quot;, which is attached already. It was not added again.</translation>
    </message>
    <message>
        <source>%1已经安排从 %2 起由%3接任，不能再安排一次交接。要换人或者改日期的，先撤销这次交接（命令行：committee remove --post %1 --member %3），原来的任职会恢复，再重新办理。</source>
        <translation>%3 is already to take over as %1 on %2; a second handover cannot be planned. To change the person or the day, take this one back first (command line: committee remove --post %1 --member %3): whoever had the post has it again. Then hand over anew.</translation>
    </message>
    <message>
        <source>%1从 %2 起才担任%3，%4 还没有可以交接的。请把交接日期改在 %2 以后；%1的任职日期记错了的，先修改任职记录。</source>
        <translation>%1 has been %3 only since %2; on %4 there was nothing to hand over. Choose a day after %2; if the day on which %1 took the post is wrong, change that record first.</translation>
    </message>
    <message>
        <source>%1担任%2已经记到 %3 为止（%4），交接日期应是 %5。要改在别的日子交接的，先重新记%1免职的日子。</source>
        <translation>%1 is on record as %2 until %3 (%4), so the handover is on %5. For another day, enter the last day of %1 anew first.</translation>
    </message>
    <message>
        <source>%1从 %2 起由%3担任，%4的最后一天 %5 要在那天以前。请核对日期。</source>
        <translation>%3 is %1 from %2 on; the last day of %4, %5, has to be before that. Please check the days.</translation>
    </message>
    <message>
        <source>%1不是分工调整能改的：书记、副书记由支部委员会选举并报上级批准，委员由党员大会选举。分工调整只在现任委员之间换组织、宣传、纪检这样的工作。</source>
        <translation>%1 cannot be changed by sharing the work anew: secretary and deputy are elected by the committee and approved from above, members are elected by the members&apos; meeting. Only work such as organization, publicity or discipline changes hands among the sitting members.</translation>
    </message>
    <message>
        <source>%1在 %2 不是支部委员会委员，不能用分工调整担任%3。要先由党员大会补选为委员。</source>
        <translation>%1 is no member of the committee on %2 and cannot become %3 by sharing the work anew. A by-election to the committee comes first.</translation>
    </message>
    <message>
        <source>请写明哪一天的支部委员会会议决定调整分工；决定的日期不能晚于开始的日期 %1。</source>
        <translation>Say on which day the committee decided to share its work anew; it cannot be after the first day, %1.</translation>
    </message>
    <message>
        <source>和现在的分工一样，没有要改的。请改一项再保存。</source>
        <translation>This is how the work is shared now; there is nothing to change. Change one post, then save.</translation>
    </message>
    <message>
        <source>%1 没有登记分工调整。请核对日期。</source>
        <translation>No new division of work is on record for %1. Please check the day.</translation>
    </message>
    <message>
        <source>备案日期 %1 早于支部委员会决定的日期 %2。请核对备案日期。</source>
        <translation>It was filed on %1, before the committee decided on %2. Please check the day of the filing.</translation>
    </message>
    <message>
        <source>%1在%2本来应交 %3 元，减免以后不能还是 %4 元。请填减免以后每月还交多少，免交的填 0。</source>
        <translation>%1 owes %3 yuan for %2 anyway; a reduction cannot leave %4 yuan. Enter what is still to be paid a month, 0 for nothing.</translation>
    </message>
    <message>
        <source>减免从%1起，那时支部还没有成立（%2成立）。请核对年月。</source>
        <translation>The reduction begins in %1, before the branch was founded (%2). Check the month.</translation>
    </message>
    <message>
        <source>“%1”不按这个数额交纳，不要写 %2。请核对类别（--class）。</source>
        <translation>&apos;%1&apos; does not pay by this amount: leave %2 out. Check the class (--class).</translation>
    </message>
    <message>
        <source>表里没有找到“姓名”这一列。请把列名写在第一行：姓名、金额、月份、交纳日期。</source>
        <translation>The table has no column 姓名. Write the column names in the first row: 姓名, 金额, 月份, 交纳日期.</translation>
    </message>
    <message>
        <source>名册的党员里没有%1。请核对姓名，或者先登记到名册。</source>
        <translation>There is no Party member %1 on the roster. Check the name, or put the person on the roster first.</translation>
    </message>
    <message>
        <source>有几个人叫%1，分不清是谁。请用 dues pay 按编号登记。</source>
        <translation>Several people are called %1. Enter the payment with dues pay and the id.</translation>
    </message>
    <message>
        <source>“%1”读不出数额或日期。请在表里改成数字或像 2026-09-18 的日期。</source>
        <translation>&apos;%1&apos; cannot be read as an amount or a date. Write a number, or a date like 2026-09-18, in the table.</translation>
    </message>
    <message>
        <source>有的行不能登记，这次一行也没有登记。请改好表再导入：
%1</source>
        <translation>Some rows cannot be entered, so none was. Mend the table and import again:
%1</translation>
    </message>
    <message>
        <source>“%1”还没有记录投票结果。请先记录计票结果，选满以后再登记新一届。</source>
        <translation>No vote of &quot;%1&quot; is on record yet. Enter the count first; the new term is entered when the seats are filled.</translation>
    </message>
    <message>
        <source>“%1”的办完日期 %2 和最后一次投票的 %3 不同。投票日期以计票记录为准，记错了的请更正计票。</source>
        <translation>&quot;%1&quot; is marked done on %2, but the last vote was on %3. The count tells the day; if it is wrong, correct the count.</translation>
    </message>
    <message>
        <source>找不到这次民主评议，可能已经放入回收站。用 evaluation list 可以看到都有哪些年度。</source>
        <translation>This evaluation was not found; it may be in the recycle bin. evaluation list shows which years there are.</translation>
    </message>
    <message>
        <source>还没有%1年度的民主评议。用 evaluation open %1 建立。</source>
        <translation>There is no evaluation for %1 yet. Begin one with evaluation open %1.</translation>
    </message>
    <message>
        <source>“%1”不能作评议年度。请写已经到来的年份，如 2025。</source>
        <translation>&quot;%1&quot; cannot be the year of an evaluation. Please write a year that has begun, such as 2025.</translation>
    </message>
    <message>
        <source>%1年度的民主评议已经有了，一个年度只记一次。请打开原来那次接着填写。</source>
        <translation>There is an evaluation for %1 already; each year has one. Please open it and go on there.</translation>
    </message>
    <message>
        <source>%1不能作%2年度评议的名单日期。请写当年或次年、已经到来的日期。</source>
        <translation>%1 cannot be the day of the list for the evaluation of %2. Please give a day of that year or the next one that has come.</translation>
    </message>
    <message>
        <source>名册里%1没有党员，不能开始评议。请先核对名册。</source>
        <translation>The roster has no Party members on %1, so no evaluation can begin. Please check the roster first.</translation>
    </message>
    <message>
        <source>%1年度的测评票已经统计，票上印的是原来的名单，名单不能再换。请改动个人的参加情况。</source>
        <translation>The papers of %1 are counted and bear the old list, so the list stays. Please change how a single person takes part.</translation>
    </message>
    <message>
        <source>%1年度的民主评议已经上报归档，不能再改。要更正等次或票数，请写明原因；其他改动请先清除“上报归档”这一步。</source>
        <translation>The evaluation of %1 was reported and filed and cannot be changed. Give a reason to correct a grade or a count; for anything else clear the step &quot;上报归档&quot; first.</translation>
    </message>
    <message>
        <source>这个人不在%1年度的评议名单里（名单按%2的名册）。统计测评票以前可以重新列名单。</source>
        <translation>This person is not on the list of %1 (drawn up from the roster of %2). The list can be drawn up anew until papers are counted.</translation>
    </message>
    <message>
        <source>%1还没有到。办完以后再登记。</source>
        <translation>%1 has not come yet. Enter it when it is done.</translation>
    </message>
    <message>
        <source>%1既不在%2年，也不在%3年。请核对日期，或者核对评议的是哪个年度。</source>
        <translation>%1 lies neither in %2 nor in %3. Please check the day, or the year of the evaluation.</translation>
    </message>
    <message>
        <source>不认识步骤“%1”。可用的有：%2。</source>
        <translation>There is no step &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>“%1”之前的“%2”还没有登记。请先登记；确实没有按顺序办的，写明原因（--despite）。</source>
        <translation>&quot;%2&quot;, which comes before &quot;%1&quot;, is not entered. Please enter it first; if it was really done out of order, say why (--despite).</translation>
    </message>
    <message>
        <source>“%1”在%2，“%3”在%4，前后颠倒。请核对日期；确实没有按顺序办的，写明原因（--despite）。</source>
        <translation>&quot;%1&quot; is on %2 and &quot;%3&quot; on %4, the wrong way round. Please check the days; if it was really done out of order, say why (--despite).</translation>
    </message>
    <message>
        <source>“%1”还没有登记，不用清除。</source>
        <translation>&quot;%1&quot; is not entered, so there is nothing to clear.</translation>
    </message>
    <message>
        <source>“%2”已经登记，先清除它，才能清除“%1”。</source>
        <translation>&quot;%2&quot; is entered; clear it before clearing &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>找不到会议记录“%1”。用 gathering list 可以看到编号。</source>
        <translation>There is no meeting &quot;%1&quot;. gathering list shows the ids.</translation>
    </message>
    <message>
        <source>“%1”是别的支部的会议，请选本支部的。</source>
        <translation>&quot;%1&quot; is a meeting of another branch. Please choose one of this branch.</translation>
    </message>
    <message>
        <source>“%1”在%2召开，这一步写的是%3。请让两个日期一致，或者选另一次会议。</source>
        <translation>&quot;%1&quot; was held on %2, the step says %3. Please make the days agree, or choose another meeting.</translation>
    </message>
    <message>
        <source>“%1”记的是%2年度，这次评议是%3年度。请核对会议记录的年度，或者选另一次会议。</source>
        <translation>&quot;%1&quot; counts for %2, this evaluation is for %3. Please check the year of the meeting, or choose another one.</translation>
    </message>
    <message>
        <source>还有 %1 名党员没有评定：%2。全部评定以后再完成这一步。</source>
        <translation>%1 members have no grade yet: %2. Finish this step when everybody has one.</translation>
    </message>
    <message>
        <source>还有 %1 名党员没有反馈：%2。全部反馈以后再完成这一步。</source>
        <translation>%1 members were not told yet: %2. Finish this step when everybody was told.</translation>
    </message>
    <message>
        <source>%1的票还没有统计。请先录入票数。</source>
        <translation>The papers of %1 are not counted. Please enter the count first.</translation>
    </message>
    <message>
        <source>不认识参加情况“%1”。可用的有：%2。</source>
        <translation>There is no way to take part called &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>%1：%2，请写明原因或在哪里评议。</source>
        <translation>%1: %2. Please say why, or where the evaluation takes place.</translation>
    </message>
    <message>
        <source>%1已经评定等次，不能改为不参加评议。请先取消等次。</source>
        <translation>%1 has a grade and cannot be left out. Take the grade back first.</translation>
    </message>
    <message>
        <source>%1这次不参加评议（%2），没有自评和等次。</source>
        <translation>%1 is not evaluated this time (%2) and has neither a grade of his own nor one of the branch.</translation>
    </message>
    <message>
        <source>%1是预备党员，参加评议，不评定等次。</source>
        <translation>%1 is a probationary member: takes part and gets no grade.</translation>
    </message>
    <message>
        <source>党员互评的票还没有统计，先录入票数，再给%1评定等次。</source>
        <translation>The papers of the members are not counted. Enter the count before grading %1.</translation>
    </message>
    <message>
        <source>%1还没有评定等次，没有可以反馈的结果。</source>
        <translation>%1 has no grade yet, so there is nothing to tell.</translation>
    </message>
    <message>
        <source>组织评定已经完成，%1的等次只能更正，不能取消。请选另一个等次。</source>
        <translation>The grading is done: the grade of %1 can be corrected but not taken back. Please choose another grade.</translation>
    </message>
    <message>
        <source>不认识等次“%1”。可用的有：%2。</source>
        <translation>There is no grade &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>请写明为什么更正%1。原来的内容保留，并注明这个原因。</source>
        <translation>Please say why %1 is corrected. What stood there stays, with this reason.</translation>
    </message>
    <message>
        <source>组织评定完成以后才能向%1反馈结果。请核对日期。</source>
        <translation>%1 can be told only after the grading is done. Please check the day.</translation>
    </message>
    <message>
        <source>公布的日期从%1到%2，请核对起止日期。</source>
        <translation>Published from %1 to %2: please check both days.</translation>
    </message>
    <message>
        <source>组织评定完成以后才能公布结果，%1还没有完成。</source>
        <translation>The result can be published only after the grading, which was not done on %1.</translation>
    </message>
    <message>
        <source>不认识测评“%1”。可用的有：%2。</source>
        <translation>There is no ballot &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>票数对不上：发出 %1 张，收回 %2 张，有效 %3 张，作废 %4 张。收回不能多于发出，有效加作废应等于收回。</source>
        <translation>The papers do not agree: %1 issued, %2 collected, %3 valid, %4 void. Not more can be collected than issued, and valid and void make up the collected ones.</translation>
    </message>
    <message>
        <source>发出 %1 张票，名单上只有 %2 名党员。党员互评的票由党员填写，请核对。</source>
        <translation>%1 papers were issued, but the list has %2 members only. These papers are filled in by members; please check.</translation>
    </message>
    <message>
        <source>“%1”不在名单上，或者写了两次。请照名单逐人填写。</source>
        <translation>&quot;%1&quot; is not on the list, or stands there twice. Please fill in everybody as on the list.</translation>
    </message>
    <message>
        <source>还有 %1 人没有票数：%2。请照名单逐人填写。</source>
        <translation>%1 people have no count: %2. Please fill in everybody as on the list.</translation>
    </message>
    <message>
        <source>%1的票一共 %2 张，有效票只有 %3 张。请核对这一行。</source>
        <translation>%1 has %2 marks, but there are %3 valid papers only. Please check this line.</translation>
    </message>
    <message>
        <source>这张票上有 %1 个记号，名单上是 %2 人。没有选的也请标明弃权。</source>
        <translation>This paper has %1 marks, the list has %2 people. Please mark those without a choice too.</translation>
    </message>
    <message>
        <source>%1的票已经统计过。数错了的请更正，并写明原因。</source>
        <translation>The papers of %1 are counted already. If the count was wrong, correct it and say why.</translation>
    </message>
    <message>
        <source>“%1”不能作优秀名额的基数。可用的有：full、all。</source>
        <translation>&quot;%1&quot; cannot be what the quota is taken of. Known are: full, all.</translation>
    </message>
    <message>
        <source>这条记录已经归档，要更正请写明原因（命令行用 --reason），原来的内容会留在更正里。</source>
        <translation>This record is archived. To correct it please give the reason (--reason on the command line); what stood there stays in the correction.</translation>
    </message>
    <message>
        <source>没有一个叫“%1”的附件，或者有几个同名的。现有：%2。同名的请在窗口里移除。</source>
        <translation>There is no attachment called &quot;%1&quot;, or there are several. Present: %2. Of several with one name please remove it in the window.</translation>
    </message>
    <message>
        <source>%1没有归档。请把议程的类别改成“%2”重新记票；确实不是的，请写明原因（命令行用 --reason）。</source>
        <translation>%1It was not archived. Please change the kind on the agenda to &quot;%2&quot; and record the votes again; if it really is none, give the reason (--reason on the command line).</translation>
    </message>
    <message>
        <source>决议“%1”的应到会填了 %2 人，开会那天名册上有表决权的有 %3 人，没有归档。请列出应到人员；有人不计入应到会的，写明原因和同意的情况。</source>
        <translation>For resolution &quot;%1&quot; %2 people are given as entitled, but by the roster of that day %3 have a vote. It was not archived. Please list who is expected; for those left out give the reason and the consents.</translation>
    </message>
    <message>
        <source>决议“%1”的票数和到会的人对不上，没有写入。%2</source>
        <translation>The votes on resolution &quot;%1&quot; do not fit those present. Nothing was written. %2</translation>
    </message>
    <message>
        <source>“%1”不是事项编号或年份。编号写数字，例如 12，别的年份的写 2025-12；年份例如 2026。</source>
        <translation>&quot;%1&quot; is no number of an item or year. Write numbers as 12, those of another year as 2025-12; a year as 2026.</translation>
    </message>
    <message>
        <source>期限 %1 已经过了，要改期限请写明原因（命令行用 --note）。改了以后仍然按逾期统计。</source>
        <translation>The due day %1 has passed. To change it please give the reason (--note on the command line). It still counts as late.</translation>
    </message>
    <message>
        <source>%1 号事项已经办结，不能再改。需要继续办理的，请先“重新办理”并写明原因。</source>
        <translation>Item %1 is closed and cannot be changed. To go on with it, reopen it first and give the reason.</translation>
    </message>
    <message>
        <source>%1 号事项还在办理，不用重新办理。</source>
        <translation>Item %1 is still open and need not be reopened.</translation>
    </message>
    <message>
        <source>“%1”是文字文件，却只有一列，认不出逗号、分号或制表符，不像花名册，没有读取。请用 WPS 或 Excel 打开核对，分好列后另存为 .xlsx 再导入。</source>
        <translation>&quot;%1&quot; is a text file with one column only: no comma, semicolon or tab was recognized, so it does not look like a roster and was not read. Please open it in WPS or Excel, split it into columns, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>有 %1 行没有填人员类别（%2），先留空；补填之前不算党员，也不算应到会的人。</source>
        <translation>%1 rows have no kind of member (%2); left empty for now. Until it is filled in they count neither as Party members nor among those expected at meetings.</translation>
    </message>
    <message>
        <source>“%1”是大概的日期，先空着，标记为“待核实”。请按档案写上确定的日期；只能确定到年月就只写年月。</source>
        <translation>&quot;%1&quot; is an approximate date; left empty for now and marked &quot;to verify&quot;. Please enter the certain date from the file; if only the year and month are certain, write just these.</translation>
    </message>
    <message>
        <source>“%1”里不止一个日期，先空着，标记为“待核实”。请只留这一列该写的那个。</source>
        <translation>&quot;%1&quot; holds more than one date; left empty for now and marked &quot;to verify&quot;. Please keep only the one that belongs in this column.</translation>
    </message>
    <message>
        <source>“%1”里是文字，文件名的结尾却是 .%2，没有读取：文字的花名册要以 .csv 或 .txt 结尾。确实是以逗号或制表符分列的花名册，请把结尾改成 .csv 再导入；不是的，请换一个文件。</source>
        <translation>&quot;%1&quot; holds text, but its name ends in .%2; it was not read: a roster as text must end in .csv or .txt. If it really is a roster separated by commas or tabs, change the ending to .csv and import it again; if not, please choose another file.</translation>
    </message>
    <message>
        <source>找不到这次谈话，可能已经移到回收站。用 talk list 可以看到编号；最近一次可以写 last。</source>
        <translation>There is no such talk; it may be in the recycle bin. talk list shows the ids; the latest one is last.</translation>
    </message>
    <message>
        <source>编号以“%1”开头的谈话有 %2 次。请多写几位，或者用 last（最近一次）、next（下一次）。</source>
        <translation>%2 talks have an id that begins with &quot;%1&quot;. Write more of it, or last (the latest) or next (the coming one).</translation>
    </message>
    <message>
        <source>找不到这次组织关系转接，可能已经放入回收站。</source>
        <translation>This transfer is not to be found; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有%1的组织关系转接记录。转出用 transfer out，转入用 transfer in 登记。</source>
        <translation>There is no transfer of %1. Enter one with transfer out or transfer in.</translation>
    </message>
    <message>
        <source>请写明是谁的组织关系。转出的从名册里选。</source>
        <translation>Please say whose Party relation it is. Whoever goes is chosen from the roster.</translation>
    </message>
    <message>
        <source>请填写对方党组织的全称，例如 中共青溪县水利工程管理站支部委员会。</source>
        <translation>Please fill in the full name of the other organization, e.g. 中共青溪县水利工程管理站支部委员会.</translation>
    </message>
    <message>
        <source>%1不是正式党员或预备党员，没有组织关系可以转接。请先核对人员类别。</source>
        <translation>%1 is neither a full nor a probationary member and has no Party relation to transfer. Please check the kind of member first.</translation>
    </message>
    <message>
        <source>%1已经不在本支部的名册里。请先在名册里核对离开的日期和原因。</source>
        <translation>%1 is not in this branch&apos;s roster any more. Please check day and reason of leaving in the roster first.</translation>
    </message>
    <message>
        <source>%1已经有一次没有办完的%2（%3）。请先把那一次登记接收或退回。</source>
        <translation>%1 has a transfer under way already (%2, %3). Please enter its reception or return first.</translation>
    </message>
    <message>
        <source>名册里已经有%1。是同一个人的，请选名册里的这个人；只是同名的，先在名册里新建，再选新建的那个人。</source>
        <translation>%1 is in the roster already. If it is the same person, choose the entry of the roster; if only the name is the same, make a new entry in the roster first and choose that one.</translation>
    </message>
    <message>
        <source>%1在这本手册的另一个支部，不能直接选。请先在那个支部办转出。</source>
        <translation>%1 is in another branch of this book and cannot be chosen. Please transfer them out there first.</translation>
    </message>
    <message>
        <source>%1的这次转接已经办完（%2），不能再改。登记错了的，先撤销办结再改。</source>
        <translation>This transfer of %1 is finished (%2) and cannot be changed. If it was entered by mistake, take back its end first.</translation>
    </message>
    <message>
        <source>%1的这次转接还没有办完，不用撤销办结。</source>
        <translation>This transfer of %1 is not finished; there is nothing to take back.</translation>
    </message>
    <message>
        <source>%1的介绍信还没有登记开具日期。请先登记介绍信，再登记接收。</source>
        <translation>The letter of %1 has no day of issue yet. Please enter the letter first, then the reception.</translation>
    </message>
    <message>
        <source>%1的这次转接还没有登记接收。请先登记接收，再登记回执。</source>
        <translation>The reception of %1 has not been entered. Please enter it before the slip.</translation>
    </message>
    <message>
        <source>%1的这次转接已经接收，名册跟着改了，不能直接放入回收站。请先撤销办结。</source>
        <translation>This transfer of %1 has been received and the roster has followed; it cannot go into the recycle bin. Please take back its end first.</translation>
    </message>
    <message>
        <source>%1的日期%2早于%3的日期%4。请核对。</source>
        <translation>The day of %1, %2, is before that of %3, %4. Please check.</translation>
    </message>
    <message>
        <source>有效期%1天不对。请照介绍信上写的天数填，例如 30。</source>
        <translation>%1 days of validity cannot be. Please enter the days as the letter has them, e.g. 30.</translation>
    </message>
    <message>
        <source>请写明%1的介绍信为什么退回，例如 对方单位有变、本人不去了。</source>
        <translation>Please say why the letter of %1 came back, e.g. the other unit changed, the person is not going.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。可以写：%2。用 branchbook-cli --help 看全部用法。</source>
        <translation>There is no command &quot;%1&quot;. There are: %2. Use branchbook-cli --help to see how all are used.</translation>
    </message>
    <message>
        <source>“%1”后面还要写做什么。可以写：
%2</source>
        <translation>After &quot;%1&quot; comes what to do. There are:
%2</translation>
    </message>
    <message>
        <source>“%1”没有“%2”这个命令。可以写：
%3</source>
        <translation>&quot;%1&quot; has no command &quot;%2&quot;. There are:
%3</translation>
    </message>
    <message>
        <source>名册里没有“%1”，或者已经离开支部。请核对姓名。</source>
        <translation>&quot;%1&quot; is not in the roster, or has left the branch. Please check the name.</translation>
    </message>
    <message>
        <source>%1的预备期到%2才满，名册现在不能改成正式党员。请核对第15步和第24步的日期；只补录档案的，请选择不更新名册（--keep-roster）。</source>
        <translation>The probation of %1 ends on %2, so the roster cannot have a full member yet. Please check the days of steps 15 and 24; to enter the file alone, leave the roster as it is (--keep-roster).</translation>
    </message>
    <message>
        <source>%1已经登记为%2（%3起）。请在那一条里修改；情况变了的，先登记那一条结束，再登记新的。</source>
        <translation>%1 is already entered as %2 (since %3). Please change that record; if things have changed, first enter its end, then enter the new one.</translation>
    </message>
    <message>
        <source>慰问金不能是负数。请核对金额。</source>
        <translation>The amount cannot be negative. Please check it.</translation>
    </message>
    <message>
        <source>%1早于%2%3，不会有这件事。请核对日期。</source>
        <translation>%1 is before the year or the birth from which %2 can be asked (%3). Please check the date.</translation>
    </message>
    <message>
        <source>%1在%2还不到%3的时候：%4确有依据提前办的，请写明原因（--despite）。</source>
        <translation>For %1 it is too early on %2 for this (%3): %4 If there is ground for doing it before, please write the reason (--despite).</translation>
    </message>
    <message>
        <source>%1登记的是%2，停止党籍满二年除名的规定只管失去联系的。另有依据的，请写明（--despite）。</source>
        <translation>%1 is entered as %2; removal two years after the stop is for lost contact only. If there is other ground, please write it (--despite).</translation>
    </message>
    <message>
        <source>慰问金只登记在走访里。请另外登记一次走访（entry add 姓名 visit），把慰问金写在那里。</source>
        <translation>An amount of money belongs to a visit alone. Please enter a visit as well (entry add NAME visit) and write the amount there.</translation>
    </message>
    <message>
        <source>%1在%2已经交了 %3 元，减免以后就超过应交。减免请从还没有交的月份起；确实包括已交月份的，请写明原因（--reason）。</source>
        <translation>%1 has already paid %3 yuan for %2, which would be beyond the dues after the reduction. Let the reduction begin with a month that is not paid yet; if it does include months that are paid, say why (--reason).</translation>
    </message>
    <message>
        <source>%1监票或者计票，要到会，不能又不计入应到会。请另推一名监票人、计票人，或者照常计入。</source>
        <translation>%1 monitors or counts the vote and has to be there, so cannot be left out of those expected. Choose another teller, or count the person as usual.</translation>
    </message>
    <message>
        <source>%1 在中国共产党成立（1921年7月）以前，没有写入。请核对年份。</source>
        <translation>%1 is before the founding of the Party (July 1921); nothing was written. Please check the year.</translation>
    </message>
    <message>
        <source>%1 离今天还有 %2 年以上，没有写入。请核对年份。</source>
        <translation>%1 is more than %2 years ahead; nothing was written. Please check the year.</translation>
    </message>
    <message>
        <source>%1没有归档。选举请删去这条表决，在“换届选举”里记（命令行用 election）；确实不是选举的，请写明原因（命令行用 --reason）。</source>
        <translation>%1 It was not archived. For an election delete this vote and record it under &quot;Elections&quot; (on the command line: election); if it really is none, give the reason (on the command line: --reason).</translation>
    </message>
    <message>
        <source>书面意见写了 %1 份，登记没有到会而有表决权的只有 %2 人，没有写入。请核对书面意见和到会的人。</source>
        <translation>%1 written opinions are given, but by the attendance only %2 people with a vote are absent; nothing was written. Check the written opinions and who was there.</translation>
    </message>
    <message>
        <source>%2 %1 在今天之后，先空着，标记为“待核实”。请核对年份，到了那一天再填。</source>
        <translation>%2 %1 lies after today; it stays empty and is marked &quot;to verify&quot;. Check the year, and fill it in when the day has come.</translation>
    </message>
    <message>
        <source>%1在%2以前已经在本支部，不用再办转入。确实是这次转来的，先在名册里把转入时间改成来的那一天，再登记；只是同名的，请在姓名后加以区别，例如 %1（女）。</source>
        <translation>%1 was in this branch before %2, so no transfer in is needed. If this person did come by this transfer, first set the day of transfer in the roster to the day of arrival, then enter it; if it is only somebody of the same name, add something to the name, for example %1 (f).</translation>
    </message>
    <message>
        <source>命令后面还缺少%1。用 branchbook-cli --help 看用法。</source>
        <translation>After the command %1 is missing. branchbook-cli --help shows the usage.</translation>
    </message>
    <message>
        <source>%1没有填写入党日期，按转正日期或出生日期推算，%2还没有入党，不交党费。请先在名册里填写入党日期。</source>
        <translation>%1 has no date of joining; by the end of the probation or the date of birth, %2 is before joining and nothing is owed. First fill in the date of joining in the roster.</translation>
    </message>
    <message>
        <source>这次会议作了表决，按名册那天有表决权的%1不在应到会名单里，没有写入。请先点“按开会那天更新名单”；可以不计入应到会的，在名单里写明原因和同意的情况；名册不对的，先改名册。</source>
        <translation>This meeting voted, and %1, who had a vote on that day by the roster, is not on the list of those entitled; nothing was written. Press &quot;Renew as of that day&quot; first; of whom the rules let you leave out, state reason and consents on the list; if the roster is wrong, mend it first.</translation>
    </message>
    <message>
        <source>支部委员会会议作了表决，名单里的%1按名册那天不是支部委员，没有写入。请先点“按开会那天更新名单”，再核对票数，列席的写在列席人员里；确实是支委的，先改名册里的党内职务和任职时间。</source>
        <translation>The committee voted, and by the roster %1 on the list was no member of the committee on that day; nothing was written. Press &quot;Renew as of that day&quot; first and check the votes; write guests under those sitting in; whoever is on the committee, mend post and term in the roster first.</translation>
    </message>
    <message>
        <source>此人在名册里属于“%1”，没有因为这张表转到“%2”。要转过来请办理组织关系转接；这张表本来就是“%1”的，请换到那个支部再导入。</source>
        <translation>In the roster this person belongs to &quot;%1&quot; and was not moved to &quot;%2&quot; by this sheet. To move somebody, use a transfer of membership; if the sheet is that of &quot;%1&quot;, switch to that branch and import it there.</translation>
    </message>
    <message>
        <source>从入党 %1 到转正 %2 怎样算都超过两年（预备期一年，最多再延长一年），请核对。</source>
        <translation>From joining (%1) to conversion (%2) it is more than two years however it is read (probation is one year, extended by one at most); please check.</translation>
    </message>
    <message>
        <source>%1在%2还没有恢复党员权利，不能担任%3。请另选一名正式党员。</source>
        <translation>On %2 the rights of %1 were not restored yet; %1 cannot be %3. Please choose another full member.</translation>
    </message>
    <message>
        <source>找不到这个党建品牌，可能已经放入回收站。</source>
        <translation>This brand is not there; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有叫“%1”的党建品牌。请用 brand list --all 看有哪些；还没有的先登记申报（brand add）。</source>
        <translation>There is no brand &quot;%1&quot;. See brand list --all; enter the application first if it is new (brand add).</translation>
    </message>
    <message>
        <source>请写明品牌的名称。</source>
        <translation>Give the name of the brand.</translation>
    </message>
    <message>
        <source>本支部已经有品牌“%1”，一个支部一个品牌。请在那一条里修改，或者先登记它停用。</source>
        <translation>This branch has the brand &quot;%1&quot; already; one branch, one brand. Change it there, or enter first that it was given up.</translation>
    </message>
    <message>
        <source>品牌“%1”已经停用，不能再改。登记错了的，先撤销停用。</source>
        <translation>Brand &quot;%1&quot; was given up and can no longer be changed. If that was a mistake, take it back first.</translation>
    </message>
    <message>
        <source>品牌“%1”没有停用，不用撤销。</source>
        <translation>Brand &quot;%1&quot; was not given up; there is nothing to take back.</translation>
    </message>
    <message>
        <source>品牌“%1”还没有命名，不能登记“%2”。请先登记命名。</source>
        <translation>Brand &quot;%1&quot; is not named yet; &quot;%2&quot; cannot be entered. Enter the naming first.</translation>
    </message>
    <message>
        <source>品牌“%1”已经到“%2”，不能再登记“%3”。登记错了的，先撤销最后一步。</source>
        <translation>Brand &quot;%1&quot; has reached &quot;%2&quot;; &quot;%3&quot; can no longer be entered. If that was a mistake, take the last step back first.</translation>
    </message>
    <message>
        <source>%1不能早于“%2”的%3，同一天同一步也只登记一次。请核对日期。</source>
        <translation>%1 cannot be before &quot;%2&quot; on %3, and the same step is entered once a day. Check the date.</translation>
    </message>
    <message>
        <source>下次复核的日期（%1）要晚于这一步。请核对日期。</source>
        <translation>The next check (%1) has to be later than this step. Check the date.</translation>
    </message>
    <message>
        <source>品牌“%1”只有申报这一步，不能撤销。整条登记错了的，放入回收站。</source>
        <translation>Brand &quot;%1&quot; has the application alone, which cannot be taken back. If all of it is a mistake, move it to the recycle bin.</translation>
    </message>
    <message>
        <source>请写明开展了什么，例如 进社区检修用水设施。</source>
        <translation>Say what was done, e.g. water fittings mended in the community.</translation>
    </message>
    <message>
        <source>没有登记过%1的“%2”。</source>
        <translation>&quot;%2&quot; on %1 is not on record.</translation>
    </message>
    <message>
        <source>请写明为什么停用，例如 换了新的品牌、复核没有通过。</source>
        <translation>Say why it is given up, e.g. another brand, not passed at the check.</translation>
    </message>
    <message>
        <source>找不到这个联系点，可能已经放入回收站。</source>
        <translation>This contact point is not there; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有“%1”的联系点。请写领导姓名或联系对象；还没有的先登记（contact add）。</source>
        <translation>There is no contact point &quot;%1&quot;. Name the leader or the target; enter it first if it is new (contact add).</translation>
    </message>
    <message>
        <source>“%1”有几个联系点：%2。请写联系对象，或者写编号。</source>
        <translation>&quot;%1&quot; has several contact points: %2. Name the target, or give the id.</translation>
    </message>
    <message>
        <source>请写明联系的领导是谁。</source>
        <translation>Say which leader it is.</translation>
    </message>
    <message>
        <source>请写明联系哪里，例如 北坡村党支部、第三生产组。</source>
        <translation>Say what is looked after, e.g. the Beipo village branch, the third production group.</translation>
    </message>
    <message>
        <source>请写明从哪天起联系，要写到哪一天。</source>
        <translation>Say since when, to the day.</translation>
    </message>
    <message>
        <source>每年走访次数请填1到366之间的整数；照当地规定的空着。</source>
        <translation>Visits a year are a whole number from 1 to 366; leave it empty for the local rule.</translation>
    </message>
    <message>
        <source>%1联系%2已经登记过（%3起），还没有结束。请在那一条里修改。</source>
        <translation>%1 looking after %2 is on record already (since %3) and has not ended. Change it there.</translation>
    </message>
    <message>
        <source>%1联系%2已经登记结束，不能再改。登记错了的，先撤销结束。</source>
        <translation>%1 looking after %2 has ended and can no longer be changed. If that was a mistake, take the end back first.</translation>
    </message>
    <message>
        <source>%1联系%2还没有登记结束，不用撤销。</source>
        <translation>%1 looking after %2 has not ended; there is nothing to take back.</translation>
    </message>
    <message>
        <source>%1早于%2开始联系%3的%4。请核对日期。</source>
        <translation>%1 is before %4, when %2 began to look after %3. Check the date.</translation>
    </message>
    <message>
        <source>%1晚于%2结束联系%3的%4。请核对日期。</source>
        <translation>%1 is after %4, when %2 ceased to look after %3. Check the date.</translation>
    </message>
    <message>
        <source>%1已经登记过一次走访，开始联系的日期不能晚于这一天。请核对日期。</source>
        <translation>A visit on %1 is on record; the contact cannot begin later than that. Check the date.</translation>
    </message>
    <message>
        <source>%1还登记过一次走访，结束的日期不能早于这一天。请核对日期。</source>
        <translation>A visit on %1 is on record; the contact cannot end before that. Check the date.</translation>
    </message>
    <message>
        <source>%1没有登记过%2的走访。</source>
        <translation>%1 has no visit on %2 on record.</translation>
    </message>
    <message>
        <source>没有写发现什么问题，不用填办好的日期。</source>
        <translation>No problem is named, so there is no day on which it was done.</translation>
    </message>
    <message>
        <source>办好的日期（%1）早于走访那一天。请核对日期。</source>
        <translation>Done on %1 is before the visit. Check the date.</translation>
    </message>
    <message>
        <source>结束的日期（%1）早于开始联系的%2。请核对日期。</source>
        <translation>The end (%1) is before the beginning (%2). Check the dates.</translation>
    </message>
    <message>
        <source>%1早于开始的日期%2。请核对日期。</source>
        <translation>%1 is before the beginning on %2. Please check the date.</translation>
    </message>
    <message>
        <source>%1在%2不在本支部的名册里。请先在名册里核对。</source>
        <translation>%1 was not in the roster of this branch on %2. Please check the roster first.</translation>
    </message>
    <message>
        <source>%1在%2还不是党员。请先核对人员类别和日期。</source>
        <translation>%1 was no Party member on %2. Please check the type and the date first.</translation>
    </message>
    <message>
        <source>请写明为什么更正。原来的内容保留，并注明这个原因。</source>
        <translation>Please say why it is corrected. What stood there is kept, with this reason.</translation>
    </message>
    <message>
        <source>请写明处分是哪个组织决定的，例如 县纪委、机关党委。</source>
        <translation>Please say which organization decided on the sanction, for example the county discipline commission.</translation>
    </message>
    <message>
        <source>找不到这件组织处置，可能已经放入回收站。</source>
        <translation>This disposition was not found; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有“%1”的组织处置。请核对姓名，或先立案（disposition open）。</source>
        <translation>There is no disposition of &quot;%1&quot;. Check the name, or open a case first (disposition open).</translation>
    </message>
    <message>
        <source>%1已经有一件没有办结的组织处置（%2，%3发现）。请在那一件里办理。</source>
        <translation>%1 has an open case already (%2, found on %3). Please go on with that one.</translation>
    </message>
    <message>
        <source>%1的这件组织处置已经办结或放入回收站，不能再办。办错了的请先撤销办结。</source>
        <translation>This case of %1 is closed or in the recycle bin. If that was a mistake, reopen it first.</translation>
    </message>
    <message>
        <source>%1的这件组织处置还没有办结，不用撤销。</source>
        <translation>This case of %1 is still open; there is nothing to take back.</translation>
    </message>
    <message>
        <source>还不能登记“%1”：先登记“%2”。</source>
        <translation>&quot;%1&quot; cannot be entered yet: enter &quot;%2&quot; first.</translation>
    </message>
    <message>
        <source>“%1”（%2）和“%3”（%4）的先后不对。请核对日期。</source>
        <translation>&quot;%1&quot; (%2) and &quot;%3&quot; (%4) are in the wrong order. Please check the dates.</translation>
    </message>
    <message>
        <source>“%1”不用单独登记：发现在立案时写，表决用“作出决定”并选党员大会的记录。</source>
        <translation>&quot;%1&quot; is not entered by itself: the finding is written when the case is opened, the vote by deciding with the record of the members&apos; meeting.</translation>
    </message>
    <message>
        <source>“%1”只用于限期改正。请先登记党员大会的决定和期限。</source>
        <translation>&quot;%1&quot; belongs to a correction within a term. Enter the decision of the members&apos; meeting and the term first.</translation>
    </message>
    <message>
        <source>“%1”（%2）不是本支部那一天的会议，或者还没有开。请另选会议记录。</source>
        <translation>&quot;%1&quot; (%2) is no meeting of this branch on that day, or was not held yet. Please choose another record.</translation>
    </message>
    <message>
        <source>“%1”（%2）不是支部党员大会。组织处置由支部党员大会讨论决定，请另选会议记录。</source>
        <translation>&quot;%1&quot; (%2) is no members&apos; meeting. The members&apos; meeting decides on dispositions; please choose another record.</translation>
    </message>
    <message>
        <source>“%1”（%2）没有表决通过的“组织处置和处分”议题。请先在会议记录里写明议题类别，登记表决结果。</source>
        <translation>&quot;%1&quot; (%2) has no item on a disposition that was passed. Mark the item as a disposition in the record and enter the vote first.</translation>
    </message>
    <message>
        <source>限期改正要写明到哪一天为止，并且晚于党员大会那天。</source>
        <translation>A correction within a term needs its last day, later than that of the members&apos; meeting.</translation>
    </message>
    <message>
        <source>限期改正到%1太长：从%2起算，最晚到%3。请改短期限。</source>
        <translation>A term until %1 is too long: from %2 it ends on %3 at the latest. Please shorten it.</translation>
    </message>
    <message>
        <source>%1没有正在执行的限期改正，没有期限可以改。</source>
        <translation>%1 has no term of correction that could be changed.</translation>
    </message>
    <message>
        <source>%1的“%2”还没有上级审批。请先登记上级审批，再办结。</source>
        <translation>&quot;%2&quot; of %1 has no higher approval yet. Enter it first, then close the case.</translation>
    </message>
    <message>
        <source>%1的限期改正还没有期满评议。请先登记期满评议，再办结。</source>
        <translation>The term of %1 was not reviewed yet. Enter the review first, then close the case.</translation>
    </message>
    <message>
        <source>“%1”不能按“%2”办结。请另选结果，或由党员大会重新决定。</source>
        <translation>&quot;%1&quot; cannot be closed as &quot;%2&quot;. Choose another outcome, or let the members&apos; meeting decide anew.</translation>
    </message>
    <message>
        <source>对%1的“%2”已经表决，改措施要由党员大会重新决定。</source>
        <translation>&quot;%2&quot; for %1 was voted on; another measure needs another decision of the members&apos; meeting.</translation>
    </message>
    <message>
        <source>%1已经按这件组织处置离开名册。请先撤销办结，再放入回收站。</source>
        <translation>%1 left the roster by this case. Reopen it first, then put it into the recycle bin.</translation>
    </message>
    <message>
        <source>找不到这条处分，可能已经放入回收站。</source>
        <translation>This sanction was not found; it may be in the recycle bin.</translation>
    </message>
    <message>
        <source>没有“%1”的处分记录。请核对姓名，或先登记（sanction add）。</source>
        <translation>There is no sanction of &quot;%1&quot;. Check the name, or enter one first (sanction add).</translation>
    </message>
    <message>
        <source>%1在%2已经登记了%3。请在那一条里更正。</source>
        <translation>For %1 on %2, %3 is entered already. Please correct that one.</translation>
    </message>
    <message>
        <source>%1那时是预备党员：违纪的批评教育、延长预备期或者取消预备党员资格，不登记为处分。</source>
        <translation>%1 was a probationary member then: a breach leads to criticism, a longer probation or its end, not to a sanction.</translation>
    </message>
    <message>
        <source>%1的这条处分不是留党察看，没有察看期和恢复权利。</source>
        <translation>This sanction of %1 is no probation within the Party; it has no term and no restoring of rights.</translation>
    </message>
    <message>
        <source>%1的党员权利情况和要办的不符：已经恢复的不能再延长，没有恢复的不用撤销。</source>
        <translation>The rights of %1 do not fit this: restored ones cannot be prolonged, and what was not restored cannot be taken back.</translation>
    </message>
    <message>
        <source>%1的留党察看到%2才期满，在这以前不能恢复党员权利。请核对日期。</source>
        <translation>The probation of %1 within the Party ends on %2; rights cannot be restored before. Please check the date.</translation>
    </message>
    <message>
        <source>这是同一份记录。请选两份不同的记录。</source>
        <translation>This is one and the same record. Choose two different ones.</translation>
    </message>
    <message>
        <source>%1的一份记录已经在回收站里。请先恢复，再合并。</source>
        <translation>One record of %1 is in the recycle bin. Restore it first, then merge.</translation>
    </message>
    <message>
        <source>%1的两份记录在两个支部，不能合并。请先在组织关系转接里办理。</source>
        <translation>The two records of %1 are in two branches and cannot be merged. Enter the transfer of the Party relation first.</translation>
    </message>
    <message>
        <source>两份记录的%1不一样。请逐项选定用哪一份。</source>
        <translation>The two records differ in: %1. Choose for each which one stands.</translation>
    </message>
    <message>
        <source>没有“%1”这一项。请用 member duplicates 里列出的名称。</source>
        <translation>There is no field &apos;%1&apos;. Use the names that member duplicates lists.</translation>
    </message>
    <message>
        <source>%1的“%2”，两份记录都在名单里。请先从那次会议的名单里去掉一个，再合并。</source>
        <translation>Both records are on the list of &apos;%2&apos; (%1). Take one off the list of that meeting first, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有%1的党费。请先核对，把误登的一笔更正，再合并。</source>
        <translation>Both records have dues for %1. Check them and correct the one entered by mistake, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有从%1起的党费基数。请先把多余的一条放入回收站，再合并。</source>
        <translation>Both records have a dues base from %1 on. Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有%1的党费减免。请先把多余的一条放入回收站，再合并。</source>
        <translation>Both records have an exemption from dues (%1). Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有正在进行的发展档案。请先把多余的一份放入回收站，再合并。</source>
        <translation>Both records have an open admission file. Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有正在办理的组织关系转接。请先把多余的一条放入回收站，再合并。</source>
        <translation>Both records have a transfer under way. Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>两份记录都有没有结束的外出登记（%1起）。请先把多余的一条放入回收站，再合并。</source>
        <translation>Both records are registered as away (since %1). Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>两份记录都登记着困难（%1起）。请先把多余的一条放入回收站，再合并。</source>
        <translation>Both records are registered as in need (since %1). Put the one too many into the recycle bin, then merge.</translation>
    </message>
    <message>
        <source>%1的“%2”里，两份记录都是候选人、监票人、计票人或者不计入应到的人。请先在选举里去掉一个，再合并。</source>
        <translation>In &apos;%2&apos; (%1) both records are candidates, tellers or left out of the electors. Take one out of the election first, then merge.</translation>
    </message>
    <message>
        <source>%1度的民主评议里，两份记录各占一行。请先在评议里去掉一个，再合并。</source>
        <translation>In the democratic evaluation of %1 each record has a line. Take one out of the evaluation first, then merge.</translation>
    </message>
    <message>
        <source>两份记录在同一届里都任%1。请先在支委会里去掉一个，再合并。</source>
        <translation>Both records hold the post %1 in one term. Take one out of the committee first, then merge.</translation>
    </message>
    <message>
        <source>%1的谈心谈话，谈话双方正是这两份记录。请先核对那次谈话，再合并。</source>
        <translation>The two records are the two sides of the talk of %1. Check that talk first, then merge.</translation>
    </message>
    <message>
        <source>%1的“%2”里，一份记录对另一份提过意见。请先核对那次会议，再合并。</source>
        <translation>In &apos;%2&apos; (%1) one record criticized the other. Check that meeting first, then merge.</translation>
    </message>
    <message>
        <source>%1的交接，交出和接收的正是这两份记录，他们不是一个人。请标记为“不是同一人”。</source>
        <translation>In the handover of %1 the one handed over to the other: they are two people. Mark them as &apos;not one person&apos;.</translation>
    </message>
    <message>
        <source>%1是另一份记录的培养联系人或者入党介绍人。请先核对发展档案，再合并。</source>
        <translation>%1 is mentor or introducer of the other record. Check the admission file first, then merge.</translation>
    </message>
    <message>
        <source>一份记录是另一份外出时（%1起）的联系人。请先核对，再合并。</source>
        <translation>One record keeps contact with the other while away (since %1). Check that first, then merge.</translation>
    </message>
    <message>
        <source>标签“%1”太长，最多%2个字。</source>
        <translation>The tag &apos;%1&apos; is too long: at most %2 characters.</translation>
    </message>
    <message>
        <source>没有叫“%1”的自定义项目。请先添加（member field-add）。</source>
        <translation>There is no own field &apos;%1&apos;. Add it first (member field-add).</translation>
    </message>
    <message>
        <source>请写明自定义项目的名称，例如 志愿服务队。</source>
        <translation>Give the field a name, for example Volunteer team.</translation>
    </message>
    <message>
        <source>名称“%1”太长，最多20个字。</source>
        <translation>The name &apos;%1&apos; is too long: at most 20 characters.</translation>
    </message>
    <message>
        <source>已经有“%1”这一项。请换一个名称。</source>
        <translation>There is a field &apos;%1&apos; already. Choose another name.</translation>
    </message>
    <message>
        <source>选项类的项目（%1）至少要有两个选项。</source>
        <translation>A field with choices (%1) needs at least two of them.</translation>
    </message>
    <message>
        <source>已经有人填了“%1”，类型（%2）不能再改。请另加一个项目。</source>
        <translation>Somebody has a value in &apos;%1&apos; already, so its kind (%2) stays. Add another field.</translation>
    </message>
    <message>
        <source>“%1”里已经有人选了“%2”，这个选项要保留。</source>
        <translation>In &apos;%1&apos; somebody has chosen &apos;%2&apos; already: that choice has to stay.</translation>
    </message>
    <message>
        <source>“%1”要填数字，“%2”读不出来。</source>
        <translation>&apos;%1&apos; takes a number; &apos;%2&apos; is none.</translation>
    </message>
    <message>
        <source>“%1”要填日期，“%2”读不出来。例如 2026-03-05、2026-03。</source>
        <translation>&apos;%1&apos; takes a date; &apos;%2&apos; is none. For example 2026-03-05 or 2026-03.</translation>
    </message>
    <message>
        <source>“%1”没有“%2”这个选项。可选：%3。</source>
        <translation>&apos;%1&apos; has no choice &apos;%2&apos;. Choices: %3.</translation>
    </message>
    <message>
        <source>“%1”最多填500个字。</source>
        <translation>&apos;%1&apos; holds at most 500 characters.</translation>
    </message>
    <message>
        <source>%1还在处分影响期内，一般不评为优秀。全国性规定里没有查到这一条，以上级要求为准；仍要评为优秀的，请写明原因。</source>
        <translation>%1 is still within the effect period of a sanction and is normally not graded excellent. No national regulation says so; what the higher organization asks for counts. If the grade stays, please say why.</translation>
    </message>
    <message>
        <source>找不到这名后备干部的记录，可能已经放入回收站。</source>
        <translation>This reserve cadre is not there; the record may be in the recycle bin.</translation>
    </message>
    <message>
        <source>后备干部库里没有“%1”。请写编号或姓名；还没有推荐的先登记（reserve add）。</source>
        <translation>The pool of reserve cadres has no &quot;%1&quot;. Give number or name; whoever is not nominated yet is entered first (reserve add).</translation>
    </message>
    <message>
        <source>%1那时不在本支部的名册里。请先在名册里核对。</source>
        <translation>%1 was not on the roster of this branch then. Check the roster first.</translation>
    </message>
    <message>
        <source>请写明拟任岗位，例如 党支部副书记。</source>
        <translation>Name the post intended, e.g. deputy secretary of the branch.</translation>
    </message>
    <message>
        <source>后备干部不能当自己的培养联系人。请另选一个人。</source>
        <translation>Nobody is their own mentor. Choose somebody else.</translation>
    </message>
    <message>
        <source>这个人已经在后备干部名单里（%1号），还没有出库。请在那一条里修改，或者先登记出库。</source>
        <translation>This person is among the reserve cadres already (no. %1) and has not left the pool. Change it there, or enter first that they left.</translation>
    </message>
    <message>
        <source>%1号已经出库，不能再改。登记错了的，先撤销最后一步。</source>
        <translation>No. %1 has left the pool and can no longer be changed. If that was a mistake, take the last stage back first.</translation>
    </message>
    <message>
        <source>%1号已经到“%2”，不能再登记“%3”。登记错了的，先撤销最后一步。</source>
        <translation>No. %1 has reached &quot;%2&quot;; &quot;%3&quot; can no longer be entered. If that was a mistake, take the last stage back first.</translation>
    </message>
    <message>
        <source>%1号还没有入库，不能登记“%2”。请先登记入库。</source>
        <translation>No. %1 is not in the pool yet; &quot;%2&quot; cannot be entered. Enter the filing first.</translation>
    </message>
    <message>
        <source>%1早于“%2”的%3。请核对日期。</source>
        <translation>%1 is before &quot;%2&quot; on %3. Check the date.</translation>
    </message>
    <message>
        <source>公示的最后一天不能早于第一天。请核对日期。</source>
        <translation>The last day of the notice cannot be before its first. Check the dates.</translation>
    </message>
    <message>
        <source>请写明为什么出库，例如 已经任用、年龄超过、考核不合格、工作调离。</source>
        <translation>Say why they leave the pool, e.g. appointed, too old, score too low, moved away.</translation>
    </message>
    <message>
        <source>%1号只有推荐这一步，不能撤销。整条登记错了的，放入回收站。</source>
        <translation>No. %1 has the nomination alone, which cannot be taken back. If all of it is a mistake, move it to the recycle bin.</translation>
    </message>
    <message>
        <source>%1号已经有年度考核得分，不能撤销入库。请先删去得分。</source>
        <translation>No. %1 has yearly scores, so the filing cannot be taken back. Remove the scores first.</translation>
    </message>
    <message>
        <source>%1号%2年不在库里，不能登记那一年的得分。可以登记%3年到%4年的。</source>
        <translation>No. %1 was not in the pool in %2; no score of that year can be entered. %3 to %4 can.</translation>
    </message>
    <message>
        <source>得分请填0到100之间的整数。</source>
        <translation>The score is a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>%1早于考核的年度（%2年）。请核对日期。</source>
        <translation>%1 is before the year scored (%2). Check the date.</translation>
    </message>
    <message>
        <source>%1号没有登记过%2年的得分。</source>
        <translation>No. %1 has no score for %2.</translation>
    </message>
    <message>
        <source>两份记录在后备干部里各有一条还没有出库（编号 %2）。请先让其中一条出库，或者移到回收站，再合并。</source>
        <translation>Both records have an entry among the reserve cadres that is still open (numbers %2). Take one of them out of the pool or move it to the recycle bin first, then merge.</translation>
    </message>
    <message>
        <source>后备干部编号 %2 的本人和培养联系人正是这两份记录。请先换一名培养联系人，再合并。</source>
        <translation>The person and the mentor of reserve cadre number %2 are these two records. Choose another mentor first, then merge.</translation>
    </message>
    <message>
        <source>两份记录各有一件没有办结的组织处置（其中一件%1发现）。请先办结或者移到回收站一件，再合并。</source>
        <translation>Both records have an organizational disposition that is not concluded (one of them found on %1). Conclude one or move it to the recycle bin first, then merge.</translation>
    </message>
    <message>
        <source>会议记录上有选举权的到了 %1 人，计票填的实到会是 %2 人，多 %3 人。考勤有误的，先更正会议的考勤；计票有误的，把实到会人数和选票张数改正。</source>
        <translation>By the record of the meeting %1 electors came, the count has %2 present, %3 more. If the attendance is wrong, correct it in the meeting first; if the count is wrong, correct the number present and the ballots.</translation>
    </message>
    <message>
        <source>“%1”里新填的日期还没有记下，请改好，或者回答那里的问题。</source>
        <translation>The date newly entered in &quot;%1&quot; is not recorded yet. Please mend it, or answer the question there.</translation>
    </message>
    <message>
        <source>记录里第 %2 项决议“%1”已经记了票数，和改后的到会情况对不上，没有写入：%3到会的人写漏了，请写全；票数记错了，请先用 gathering resolve --number %2 改票数，或者加 --remove 删去这项表决。</source>
        <translation>Resolution %2 of the record, &quot;%1&quot;, has its votes already, and they do not fit the changed attendance; nothing was written: %3 If somebody who came was forgotten, name all of them; if the votes are wrong, change them first with gathering resolve --number %2, or take the vote away with --remove.</translation>
    </message>
    <message>
        <source>“%1”既是责任人又是协办，没有写入。请只留一处；同名的另一个人，请写成“%1（单位）”。</source>
        <translation>&quot;%1&quot; both answers for it and helps with it; nothing was written. Please keep one of the two; for somebody else of that name write &quot;%1 (unit) &quot;.</translation>
    </message>
    <message>
        <source>%1 号事项的协办里已经有“%2”，不能再作责任人，没有写入。请先从那一件的协办里删去，或者另指派人。</source>
        <translation>&quot;%2&quot; helps with item %1 already and cannot answer for it too; nothing was written. Please take the name off its helpers first, or choose somebody else.</translation>
    </message>
    <message>
        <source>这一行是合计、签名或说明，不是人员，跳过。</source>
        <translation>This row is a total, a signature or a note, not a person; skipped.</translation>
    </message>
    <message>
        <source>这一行重复了表头，跳过。</source>
        <translation>This row repeats the header; skipped.</translation>
    </message>
    <message>
        <source>这一行只有序号，跳过。</source>
        <translation>This row holds a running number only; skipped.</translation>
    </message>
    <message>
        <source>这一行像是小标题（%1），不是人员，跳过。</source>
        <translation>This row looks like a heading (%1), not a person; skipped.</translation>
    </message>
    <message>
        <source>这一行在要导入的列里没有内容，跳过。</source>
        <translation>This row has nothing in the columns to import; skipped.</translation>
    </message>
    <message>
        <source>与第 %1 行姓名相同，填写的出生日期或身份证号里的生日也相同（%2）。同一人就删去这一行，不是同一人请补上身份证号。</source>
        <translation>The same name as row %1, and the same date of birth as written or as in the ID number (%2). Delete this row if it is the same person; add the ID number if it is not.</translation>
    </message>
    <message>
        <source>第 %1 行已经是名册里的这个人，一个人在表里只能有一行，这一行没有写入。同一人就删去这一行，不是同一人请补上身份证号或出生日期。</source>
        <translation>Row %1 is this person of the roster already; a person may have one row in the sheet, so this row was not written. Delete it if it is the same person; add the ID number or the date of birth if it is not.</translation>
    </message>
    <message>
        <source>与第 %1 行姓名相同，填写的出生日期或身份证号里的生日也相同（%2），那一行没有写入。请核对是不是同一人。</source>
        <translation>The same name as row %1, and the same date of birth as written or as in the ID number (%2); that row was not written. Please check whether it is the same person.</translation>
    </message>
    <message>
        <source>与第 %1 行同名，都没有身份证号和出生日期，分不清是不是同一人，两行按两个人写入。请核对。</source>
        <translation>The same name as row %1, and neither has an ID number or a birth date: it cannot be told whether they are one person. Taken as two people; please check.</translation>
    </message>
    <message>
        <source>与第 %1 行同名，身份证号或出生日期没有写全，分不清是不是同一人，两行按两个人写入。请核对，补全后再导入。</source>
        <translation>The same name as row %1; ID number or birth date is not complete, so it is not clear whether it is one person. Taken as two people. Please check, complete them and import again.</translation>
    </message>
    <message>
        <source>与第 %1 行姓名和出生日期都相同，身份证号不同，而其中一个号码没有通过校验：可能是同一个人写错了号码。两行按两个人写入，请按证件核对。</source>
        <translation>The same name and date of birth as row %1, but another ID number, and one of the two fails its check: perhaps one person with a mistyped number. Taken as two people; please check the identity card.</translation>
    </message>
    <message>
        <source>名册里有姓名和出生日期都相同、身份证号不同的人（%1），当作另一个人新增，请核对。</source>
        <translation>Somebody of the same name and birth date but another ID number (%1) is in the roster; taken as another person, please check.</translation>
    </message>
    <message>
        <source>%1没有照表里的写入：名册里是“%2”，表里是“%3”，写入以后档案就自相矛盾。%4</source>
        <translation>%1 was not written as in the sheet: the roster has &quot;%2&quot;, the sheet &quot;%3&quot;; written, the record would contradict itself. %4</translation>
    </message>
    <message>
        <source>%1与名册里的不同：名册是“%2”，表里是“%3”，保留名册里的。</source>
        <translation>%1 differs: &quot;%2&quot; in the roster, &quot;%3&quot; in the sheet. The roster&apos;s value is kept.</translation>
    </message>
    <message>
        <source>没有“%1”这一天：%2。先空着，请按档案改正，写成 1985.07.01；不知道哪一天，就写到 1985.07。</source>
        <translation>There is no such day as &quot;%1&quot;: %2. Left empty; please correct it by the file and write 1985.07.01, or 1985.07 where the day is not known.</translation>
    </message>
    <message>
        <source>“%1”%2，先空着。请按年、月、日写成 %3 的样子。</source>
        <translation>&quot;%1&quot; %2; left empty. Please write year, month and day like %3.</translation>
    </message>
    <message>
        <source>姓名格里像是写了 %2 个人（%1），这一行没有写入。请分成几行，一行只写一个人；确实是一个人的姓名，请去掉中间的空格或符号。</source>
        <translation>The name cell seems to hold %2 people (%1); this row was not written. Put one person into each row; if it is one person&apos;s name, take out the space or the mark in it.</translation>
    </message>
    <message>
        <source>入党 %1，预备期一年，到 %3 才满，转正日期 %2 早了。请核对这两个日期。</source>
        <translation>Joined on %1: probation is one year and ends on %3, so the day of full membership %2 is too early. Please check both dates.</translation>
    </message>
    <message>
        <source>入党 %1，预备期到 %2 才满，人员类别还不能是正式党员。请核对。</source>
        <translation>Joined on %1: probation ends on %2, so the category cannot be full member yet. Please check.</translation>
    </message>
    <message>
        <source>出生日期 %1 与身份证号里的 %2 不同，照原样记下，请核对。</source>
        <translation>The date of birth %1 differs from %2 in the ID number; noted as it stands, please check.</translation>
    </message>
    <message>
        <source>出生日期表里是数字 %1，按身份证号读作 %2。</source>
        <translation>The date of birth is the number %1 in the sheet; read as %2 by the ID number.</translation>
    </message>
    <message>
        <source>性别“%1”与身份证号（%2）不同，照原样记下，请核对。</source>
        <translation>The sex &quot;%1&quot; differs from the ID number (%2); noted as it stands, please check.</translation>
    </message>
</context>
<context>
    <name>EvaluationDataTexts</name>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>EvaluationExportDialog</name>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Own grade</translation>
    </message>
    <message>
        <source>组织评定</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>评定意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>%1%2年度民主评议党员汇总表</source>
        <translation>%1: summary of the democratic evaluation of %2</translation>
    </message>
</context>
<context>
    <name>EvaluationTexts</name>
    <message>
        <source>%1只有 %2 张有效票，容易看出是谁写的。请多请几位参加后重新测评。</source>
        <translation>%1 has %2 valid papers only: one can tell who wrote them. Please ask more people and vote again.</translation>
    </message>
    <message>
        <source>%1评为优秀，测评票中优秀没有过半（%2 张中 %3 张）。请支委会再研究。</source>
        <translation>%1 is graded 优秀, but not more than half of the papers say so (%3 of %2). Please let the committee look at it again.</translation>
    </message>
    <message>
        <source>%1评为%2，还没有写评定意见。请写明差距和帮助改进的办法。</source>
        <translation>%1 is graded %2 without an opinion. Please write what is lacking and how the branch helps.</translation>
    </message>
    <message>
        <source>优秀评了 %1 人，多出 %2 人。%3请再研究。</source>
        <translation>%1 people are graded 优秀, %2 too many. %3 Please look at it again.</translation>
    </message>
    <message>
        <source>还没有写明是在哪次会议上评议的。请在步骤里选会议记录。</source>
        <translation>It is not said at which meeting the evaluation took place. Please choose the meeting in a step.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>应到会人数</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>实到会人数</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>Yes votes</translation>
    </message>
    <message>
        <source>反对票</source>
        <translation>No votes</translation>
    </message>
    <message>
        <source>弃权票</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>书面赞成意见</source>
        <translation>Written yes</translation>
    </message>
    <message>
        <source>书面反对意见</source>
        <translation>Written no</translation>
    </message>
    <message>
        <source>投票人数</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>发出选票</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>收回选票</source>
        <translation>Papers collected</translation>
    </message>
    <message>
        <source>有效票</source>
        <translation>Valid papers</translation>
    </message>
    <message>
        <source>应选名额</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>候选人得票</source>
        <translation>Votes of a candidate</translation>
    </message>
    <message>
        <source>交纳基数</source>
        <translation>Base of dues</translation>
    </message>
    <message>
        <source>商定的月交纳额</source>
        <translation>Agreed monthly amount</translation>
    </message>
    <message>
        <source>正式党员人数</source>
        <translation>Full members</translation>
    </message>
    <message>
        <source>预备党员人数</source>
        <translation>Probationary members</translation>
    </message>
    <message>
        <source>留党察看月数</source>
        <translation>Months of probation within the Party</translation>
    </message>
    <message>
        <source>延长预备期月数</source>
        <translation>Months of extended probation</translation>
    </message>
    <message>
        <source>党龄校正月数</source>
        <translation>Months of correction</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>候选人%1的得票</source>
        <translation>Votes of %1</translation>
    </message>
    <message>
        <source>候选人</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>其余到会的人数</source>
        <translation>the others present,</translation>
    </message>
    <message>
        <source>其余没有到会的人数</source>
        <translation>the others absent,</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>交纳数额</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>自愿多交</source>
        <translation>Voluntary extra</translation>
    </message>
    <message>
        <source>培训天数</source>
        <translation>days of training</translation>
    </message>
    <message>
        <source>培训学时</source>
        <translation>hours of training</translation>
    </message>
    <message>
        <source>慰问金</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>介绍信有效期天数</source>
        <translation>Days for which the letter is valid</translation>
    </message>
    <message>
        <source>每年走访次数</source>
        <translation>Visits a year</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>score</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>会议与材料</source>
        <translation>Meetings and papers</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>上次有一条没有写完的记录“%1”，内容都在。</source>
        <translation>A record was left unfinished last time: &quot;%1&quot;. All of it is there.</translation>
    </message>
</context>
<context>
    <name>GatheringTexts</name>
    <message>
        <source>应到 %1，实到 %2，请假 %3，缺席 %4</source>
        <translation>%1 expected, %2 present, %3 on leave, %4 absent</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>%1月%2日补记</source>
        <translation>entered late on %1/%2</translation>
    </message>
    <message>
        <source>支部会议</source>
        <translation>Branch meetings</translation>
    </message>
    <message>
        <source>支部党员大会、支委会和党小组会的记录放在这里，
到会人数和季度报告会自动算好。</source>
        <translation>Records of general, committee and group meetings are kept here;
attendance and the quarterly report are worked out by themselves.</translation>
    </message>
    <message>
        <source>主题党日</source>
        <translation>Theme Party day</translation>
    </message>
    <message>
        <source>每个月的主题党日记在这里，
谁参加了、做了什么，一次写清楚。</source>
        <translation>The monthly theme Party days are kept here:
who took part and what was done, written once.</translation>
    </message>
    <message>
        <source>组织生活会</source>
        <translation>Organizational life meeting</translation>
    </message>
    <message>
        <source>组织生活会和民主评议党员会议记在这里，
所属年度可以和开会日期不同。</source>
        <translation>Organizational life meetings and evaluation meetings are kept here;
the year they count for may differ from the date.</translation>
    </message>
    <message>
        <source>其他活动</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>座谈会和其他活动记在这里，
一样可以登记到会和附件。</source>
        <translation>Forums and other activities are kept here,
with attendance and attachments all the same.</translation>
    </message>
    <message>
        <source>学习与党课</source>
        <translation>Study and lessons</translation>
    </message>
    <message>
        <source>党课、集中学习、培训、辅导和研讨记在这里，
学时按到会人员自动累计。</source>
        <translation>Party lessons, study, training, lectures and seminars are kept here;
hours add up by who was present.</translation>
    </message>
    <message>
        <source>理论考试</source>
        <translation>Theory exam</translation>
    </message>
    <message>
        <source>理论考试记在这里：时间、参加的人和学时。</source>
        <translation>Theory exams are kept here: time, who took part, hours.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>尚未记录</source>
        <translation>Not recorded yet</translation>
    </message>
    <message>
        <source>尚未登记</source>
        <translation>Nobody marked yet</translation>
    </message>
</context>
<context>
    <name>GreetingTexts</name>
    <message>
        <source>晚上好</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>上午好</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>中午好</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>下午好</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1。今天 %2</source>
        <translation>%1. Today is %2</translation>
    </message>
    <message>
        <source>%1，%2书记。今天 %3</source>
        <translation>%1, Secretary %2. Today is %3</translation>
    </message>
    <message>
        <source>本季度还剩 %1 天。</source>
        <translation>%1 days are left of this quarter. </translation>
    </message>
    <message>
        <source>今天是本季度最后一天。</source>
        <translation>Today is the last day of the quarter. </translation>
    </message>
    <message>
        <source>有 </source>
        <translation>There are </translation>
    </message>
    <message>
        <source>%1 件已逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 件本周要办</source>
        <translation>%1 due this week</translation>
    </message>
    <message>
        <source>，先从逾期的开始吧。</source>
        <translation>. Begin with what is overdue.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>没有逾期的事，本周也没有要办的。</source>
        <translation>Nothing is overdue, and nothing is due this week.</translation>
    </message>
    <message>
        <source>%1 件逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>昨天 %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1/%2/%3</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>当地做法</source>
        <translation>local custom</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>to be verified</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>this branch&apos;s own</translation>
    </message>
    <message>
        <source>依据%1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>第%1步，%2%3</source>
        <translation>Step %1: %2 %3</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>HandoverTexts</name>
    <message>
        <source>%1 以后还有 %2 次会议或活动记着由%3主持，最近一次是 %4 的“%5”，和交接日期对不上。请核对。</source>
        <translation>After %1, %2 meetings or activities are on record with %3 in the chair, the latest being &quot;%5&quot; on %4. That does not go with the day of the handover. Please check.</translation>
    </message>
    <message>
        <source>交接日期 %1 已经过去一年以上。请核对年份。</source>
        <translation>The day of the handover, %1, is more than a year ago. Please check the year.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>分不清月和日</source>
        <translation>month or day unclear</translation>
    </message>
    <message>
        <source>按出生日期是 %3</source>
        <translation>by birth date %3</translation>
    </message>
    <message>
        <source>按转正日期是 %3 年</source>
        <translation>by conversion %3 years</translation>
    </message>
    <message>
        <source>却有入党日期</source>
        <translation>yet has joined</translation>
    </message>
    <message>
        <source>转正日期已过</source>
        <translation>conversion has passed</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>名册：%1</source>
        <translation>Roster: %1</translation>
    </message>
    <message>
        <source>已写入，标记为“待核实”</source>
        <translation>Written, marked to be verified</translation>
    </message>
    <message>
        <source>只记到 %1</source>
        <translation>Recorded as %1 only</translation>
    </message>
    <message>
        <source>第 %1 行 %2</source>
        <translation>Row %1 %2</translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>末位校验不符</source>
        <translation>Check digit does not fit</translation>
    </message>
    <message>
        <source>请按证件核对号码</source>
        <translation>Please compare the number with the card</translation>
    </message>
    <message>
        <source>号码只有 %2 位</source>
        <translation>The number has %2 digits only</translation>
    </message>
    <message>
        <source>应为 18 位，请按证件改正</source>
        <translation>18 digits expected; please correct it from the card</translation>
    </message>
    <message>
        <source>号码里有别的字</source>
        <translation>Other characters in the number</translation>
    </message>
    <message>
        <source>请按证件改正</source>
        <translation>Please correct it from the card</translation>
    </message>
    <message>
        <source>号码里的生日不存在</source>
        <translation>The birthday in the number does not exist</translation>
    </message>
    <message>
        <source>后几位已丢失</source>
        <translation>Last digits lost</translation>
    </message>
    <message>
        <source>请按证件重新填写</source>
        <translation>Please fill it in again from the card</translation>
    </message>
    <message>
        <source>15 位已补成 18 位</source>
        <translation>15 digits extended to 18</translation>
    </message>
    <message>
        <source>与身份证号不同</source>
        <translation>Differs from the ID number</translation>
    </message>
    <message>
        <source>没有这一天</source>
        <translation>No such day</translation>
    </message>
    <message>
        <source>请按档案改正</source>
        <translation>Please correct it from the file</translation>
    </message>
    <message>
        <source>年份不合情理</source>
        <translation>Year makes no sense</translation>
    </message>
    <message>
        <source>看不出日期</source>
        <translation>No date understood</translation>
    </message>
    <message>
        <source>请写成 1985.07.01</source>
        <translation>Please write it like 1985.07.01</translation>
    </message>
    <message>
        <source>不是公历</source>
        <translation>Not Gregorian</translation>
    </message>
    <message>
        <source>请改写成公历</source>
        <translation>Please write the Gregorian date</translation>
    </message>
    <message>
        <source>1 月还是 10 月</source>
        <translation>January or October</translation>
    </message>
    <message>
        <source>年份只有两位</source>
        <translation>Year of two digits</translation>
    </message>
    <message>
        <source>只有年月</source>
        <translation>Year and month only</translation>
    </message>
    <message>
        <source>日期外的字没有导入</source>
        <translation>Words beside the date not imported</translation>
    </message>
    <message>
        <source>按日期序号读出</source>
        <translation>Read as a date&apos;s serial number</translation>
    </message>
    <message>
        <source>日期在今天之后</source>
        <translation>Date after today</translation>
    </message>
    <message>
        <source>请核对年份</source>
        <translation>Please check the year</translation>
    </message>
    <message>
        <source>入党时不满 18 岁</source>
        <translation>Under 18 on admission</translation>
    </message>
    <message>
        <source>请核对出生日期和入党日期</source>
        <translation>Please check the birth and admission dates</translation>
    </message>
    <message>
        <source>早于入党日期</source>
        <translation>Before the admission date</translation>
    </message>
    <message>
        <source>与入党日期相同</source>
        <translation>Same as the admission date</translation>
    </message>
    <message>
        <source>不在可选的值里</source>
        <translation>Not among the possible values</translation>
    </message>
    <message>
        <source>不是常用写法</source>
        <translation>Unusual spelling</translation>
    </message>
    <message>
        <source>正式还是预备</source>
        <translation>Full or probationary</translation>
    </message>
    <message>
        <source>看不出是否</source>
        <translation>Neither yes nor no</translation>
    </message>
    <message>
        <source>有 %2 位数字</source>
        <translation>Has %2 digits</translation>
    </message>
    <message>
        <source>像是固定电话</source>
        <translation>Looks like a landline</translation>
    </message>
    <message>
        <source>有别的内容</source>
        <translation>Has other content</translation>
    </message>
    <message>
        <source>数字已丢失</source>
        <translation>Digits lost</translation>
    </message>
    <message>
        <source>金额不到分</source>
        <translation>Finer than a fen</translation>
    </message>
    <message>
        <source>不是金额</source>
        <translation>Not an amount</translation>
    </message>
    <message>
        <source>不是整数</source>
        <translation>Not a whole number</translation>
    </message>
    <message>
        <source>公式错误</source>
        <translation>Formula error</translation>
    </message>
    <message>
        <source>请写上真正的内容</source>
        <translation>Please write what it really is</translation>
    </message>
    <message>
        <source>去掉了控制字符</source>
        <translation>Control characters removed</translation>
    </message>
    <message>
        <source>内容太长</source>
        <translation>Content too long</translation>
    </message>
    <message>
        <source>没有姓名</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>请补上姓名</source>
        <translation>Please add the name</translation>
    </message>
    <message>
        <source>姓名太长</source>
        <translation>Name too long</translation>
    </message>
    <message>
        <source>请只写姓名</source>
        <translation>Please write the name alone</translation>
    </message>
    <message>
        <source>有数字或符号</source>
        <translation>Has digits or signs</translation>
    </message>
    <message>
        <source>与第 %1 行号码相同</source>
        <translation>Same number as row %1</translation>
    </message>
    <message>
        <source>同一人就删去这一行</source>
        <translation>If it is the same person, delete this row</translation>
    </message>
    <message>
        <source>与第 %1 行是同一人</source>
        <translation>Same person as row %1</translation>
    </message>
    <message>
        <source>不是同一人请补上身份证号</source>
        <translation>If it is another person, add the ID number</translation>
    </message>
    <message>
        <source>合计或签名</source>
        <translation>Total or signature</translation>
    </message>
    <message>
        <source>重复的表头</source>
        <translation>Header repeated</translation>
    </message>
    <message>
        <source>只有序号</source>
        <translation>Running number only</translation>
    </message>
    <message>
        <source>像是小标题</source>
        <translation>Looks like a heading</translation>
    </message>
    <message>
        <source>没有要导入的内容</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>按您的选择跳过</source>
        <translation>Skipped, as you chose</translation>
    </message>
    <message>
        <source>已有此人</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>有同名的人</source>
        <translation>Somebody of the same name</translation>
    </message>
    <message>
        <source>请补上身份证号或出生日期</source>
        <translation>Please add the ID number or the birth date</translation>
    </message>
    <message>
        <source>另有同名同生日的人</source>
        <translation>Another person of this name and birthday</translation>
    </message>
    <message>
        <source>与名册不同</source>
        <translation>Differs from the roster</translation>
    </message>
    <message>
        <source>多半是 %1 写成了 %2</source>
        <translation>Probably %1 written as %2</translation>
    </message>
    <message>
        <source>没有取值</source>
        <translation>Nothing taken</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>%1，没有写入，留空待核实</source>
        <translation>%1; not written, left empty to be verified</translation>
    </message>
    <message>
        <source>%1，照原文写入，待核实</source>
        <translation>%1; written as it stands, to be verified</translation>
    </message>
    <message>
        <source>像是其他证件的号码</source>
        <translation>Looks like another paper</translation>
    </message>
    <message>
        <source>金额小于零</source>
        <translation>Amount below zero</translation>
    </message>
    <message>
        <source>公式没有算出的值</source>
        <translation>Formula without a result</translation>
    </message>
    <message>
        <source>刚改好的一行已新增。</source>
        <translation>The row just mended was added.</translation>
    </message>
    <message>
        <source>刚改好的一行更新了名册里已有的人。</source>
        <translation>The row just mended updated somebody in the roster.</translation>
    </message>
    <message>
        <source>刚改好的一行与名册里已有的人相同，没有改动。</source>
        <translation>The row just mended equals somebody in the roster; nothing was changed.</translation>
    </message>
    <message>
        <source>刚改好的一行名册里已有此人，已跳过。</source>
        <translation>The person of the row just mended is in the roster already; skipped.</translation>
    </message>
    <message>
        <source>号码里的生日在今天之后</source>
        <translation>Birth date in the number is after today</translation>
    </message>
    <message>
        <source>号码里的生日不合情理</source>
        <translation>Birth date in the number is implausible</translation>
    </message>
    <message>
        <source>与退回的第 %1 行号码相同</source>
        <translation>Same number as rejected row %1</translation>
    </message>
    <message>
        <source>与退回的第 %1 行像是同一人</source>
        <translation>Looks like the person of rejected row %1</translation>
    </message>
    <message>
        <source>号码是名册里%1的</source>
        <translation>The number is that of %1 in the roster</translation>
    </message>
    <message>
        <source>改了名就先在名册里改；不是同一人请改正号码</source>
        <translation>If renamed, change the roster first; if another person, correct the number</translation>
    </message>
    <message>
        <source>册里同名的人号码不同，且没通过校验</source>
        <translation>Namesake in the roster: that number differs and fails its check</translation>
    </message>
    <message>
        <source>是同一人，就先在名册里改正号码</source>
        <translation>If it is the same person, correct the number in the roster first</translation>
    </message>
    <message>
        <source>册里同名的人号码不同，这个没通过校验</source>
        <translation>Namesake in the roster: that number differs, and this one fails its check</translation>
    </message>
    <message>
        <source>请按证件改正号码</source>
        <translation>Correct the number by the document</translation>
    </message>
    <message>
        <source>与第 %1 行同名，分不清</source>
        <translation>Same name as row %1</translation>
    </message>
    <message>
        <source>大概的日期</source>
        <translation>Approximate date</translation>
    </message>
    <message>
        <source>不止一个日期</source>
        <translation>More than one date</translation>
    </message>
    <message>
        <source>日期在今天之后，先空着</source>
        <translation>the day lies after today; stays empty</translation>
    </message>
    <message>
        <source>名册里属于“%1”，没有转来</source>
        <translation>Belongs to &quot;%1&quot;, not moved</translation>
    </message>
    <message>
        <source>要转来，请办理组织关系转接</source>
        <translation>To move somebody, use a transfer of membership</translation>
    </message>
    <message>
        <source>与第 %1 行同名，可能是同一人</source>
        <translation>Same name as row %1, perhaps one person</translation>
    </message>
    <message>
        <source>请补全身份证号或出生日期</source>
        <translation>Please complete ID number or birth date</translation>
    </message>
    <message>
        <source>预备期还没有满</source>
        <translation>probation not over yet</translation>
    </message>
    <message>
        <source>离入党超过两年</source>
        <translation>over two years after joining</translation>
    </message>
    <message>
        <source>与名册矛盾，没有写入</source>
        <translation>contradicts the roster, not written</translation>
    </message>
    <message>
        <source>像是 %2 个人</source>
        <translation>looks like %2 people</translation>
    </message>
    <message>
        <source>请分成几行，一行一个人</source>
        <translation>one row for each person</translation>
    </message>
    <message>
        <source>第 %1 行已是名册里的这个人</source>
        <translation>Row %1 is this person already</translation>
    </message>
    <message>
        <source>与第 %1 行像是同一人，号码不同</source>
        <translation>like row %1, another number</translation>
    </message>
    <message>
        <source>与名册矛盾</source>
        <translation>contradicts the roster</translation>
    </message>
</context>
<context>
    <name>KindTexts</name>
    <message>
        <source>党员大会</source>
        <translation>General meeting</translation>
    </message>
    <message>
        <source>支委会</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Democratic evaluation</translation>
    </message>
    <message>
        <source>%1年度%2</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1月%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>党课</source>
        <translation>Party lesson</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Gatherings</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>党课内容</source>
        <translation>Content of the lesson</translation>
    </message>
    <message>
        <source>学习内容</source>
        <translation>Content of study</translation>
    </message>
    <message>
        <source>活动安排</source>
        <translation>Course of the activity</translation>
    </message>
    <message>
        <source>会议议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1记录</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>事假</source>
        <translation>Private leave</translation>
    </message>
    <message>
        <source>因公出差</source>
        <translation>On duty elsewhere</translation>
    </message>
    <message>
        <source>流动外出</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>生病请假</source>
        <translation>On sick leave</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>未请假</source>
        <translation>Without leave</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LedgerEntryTexts</name>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>台账事项</source>
        <translation>Ledger item</translation>
    </message>
</context>
<context>
    <name>LedgerPrintTexts</name>
    <message>
        <source>%1年%2台账</source>
        <translation>Ledger of %2, %1</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>%1中</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days late</translation>
    </message>
</context>
<context>
    <name>LookTexts</name>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>例如 骨干、外勤</source>
        <translation>for example backbone, field work</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>MemberEntry</name>
    <message>
        <source>荣誉</source>
        <translation>honour</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>In hardship</translation>
    </message>
    <message>
        <source>走访慰问</source>
        <translation>visit</translation>
    </message>
</context>
<context>
    <name>MemberPrintTexts</name>
    <message>
        <source>%1的党员登记表</source>
        <translation>Registration form of %1</translation>
    </message>
    <message>
        <source>%1的党员信息卡</source>
        <translation>Member card of %1</translation>
    </message>
</context>
<context>
    <name>MonthPaintTexts</name>
    <message>
        <source>%1月%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>MonthTexts</name>
    <message>
        <source>%1会</source>
        <translation>%1 meeting</translation>
    </message>
    <message>
        <source>应到 %1 人</source>
        <translation>%1 expected</translation>
    </message>
    <message>
        <source>到会 %1 / %2</source>
        <translation>%1 of %2 present</translation>
    </message>
    <message>
        <source>逾期 %1 天，补记或写明原因</source>
        <translation>%1 days overdue: record it or say why</translation>
    </message>
    <message>
        <source>%1月%2日前完成</source>
        <translation>by %1/%2</translation>
    </message>
    <message>
        <source>班</source>
        <translation>work</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>%1以来又有 %2 件到期，还没有记录：%3等。</source>
        <translation>Since %1, %2 more have fallen due without a record: %3 and others.</translation>
    </message>
    <message>
        <source>%1以来，“%2”到期了，还没有记录。</source>
        <translation>Since %1, &quot;%2&quot; has fallen due without a record.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>本周到期 %1 件</source>
        <translation>Due this week: %1</translation>
    </message>
    <message>
        <source>逾期 %1 件</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>支部手册</source>
        <translation>Branchbook</translation>
    </message>
</context>
<context>
    <name>OfficeTexts</name>
    <message>
        <source>%1 起任职</source>
        <translation>in office since %1</translation>
    </message>
    <message>
        <source>“%1”当选</source>
        <translation>elected in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1”的候选人</source>
        <translation>candidate in &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>OfficerTexts</name>
    <message>
        <source>%1不是支部委员会委员，%2一般由支部委员会在委员中选举。</source>
        <translation>%1 is no member of the branch committee; %2 is normally elected by the committee out of its members. </translation>
    </message>
    <message>
        <source>上级党组织任命的，请填写批复文号。</source>
        <translation>If the higher Party organization named them, enter the document number of its reply.</translation>
    </message>
    <message>
        <source>补选为委员的，先记补选；上级党组织任命的，“怎样产生”选上级任命，并填写批复文号。</source>
        <translation>If they were elected into the committee, record that by-election first; if the higher Party organization named them, choose &quot;named from above&quot; and enter the document number.</translation>
    </message>
    <message>
        <source>%1登记为%2，选举记录里当选%2的是%3。请核对任职和选举记录。</source>
        <translation>%1 is recorded as %2, but by the election on record %3 was elected %2. Please check the post and the election.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1已经是支部委员会委员，委员之间换工作不是补选。请改用“委员之间调整分工”（命令行：committee divide），写明支委会决定和备案。</source>
        <translation>%1 sits on the committee already; changing work among its members is no by-election. Use sharing the work anew instead (command line: committee divide), with the committee&apos;s decision and the filing.</translation>
    </message>
    <message>
        <source>“%1”是 %2 投票选举的，%3的任职日期 %4 比当选还早。请核对任职日期。</source>
        <translation>&quot;%1&quot; was voted on %2; %3 is on record from %4, before the vote. Please check the day.</translation>
    </message>
    <message>
        <source>“怎样产生”写的是换届选举，第%1届是 %2 选举的。届中补缺的请选补选；届中重新选举整个委员会是提前换届，要报上级党组织批准，先登记新的一届。</source>
        <translation>&quot;How chosen&quot; says general election, but term %1 was elected on %2. For a vacancy in the middle of the term choose by-election; electing the whole committee anew in the middle of a term is an early election that needs the approval of the higher Party organization: record the new term first.</translation>
    </message>
    <message>
        <source>%1登记为%2（补选），手册里没有%1当选%2的选举记录。请核对：选举过的，在“换届选举”里补记选举和计票；上级党组织任命的，“怎样产生”选上级任命，并填写批复文号。</source>
        <translation>%1 is recorded as %2 (by-election), but the book has no election of %1 as %2. Check: if there was one, add the election and its count under &quot;Elections&quot;; if appointed by the higher Party organization, choose that under &quot;How chosen&quot; and give the number of the reply.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choice</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>打开别的手册</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>新建手册</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>回到首页</source>
        <translation>Back to the first page</translation>
    </message>
    <message>
        <source>从 Excel 导入</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>从 Excel 导入名册</source>
        <translation>Import a roster from Excel</translation>
    </message>
</context>
<context>
    <name>PaletteTexts</name>
    <message>
        <source>可以做的事</source>
        <translation>Things to do</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>打开%1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>保存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>%1，打印预览</source>
        <translation>%1, print preview</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>路径</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>GRADE</translation>
    </message>
    <message>
        <source>记号</source>
        <translation>MARKS</translation>
    </message>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>各人等次</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>反对票</source>
        <translation>No</translation>
    </message>
    <message>
        <source>弃权票</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>票数</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>“%1”要安排在%2—%3之间</source>
        <translation>&quot;%1&quot; belongs between %2 and %3</translation>
    </message>
    <message>
        <source>%1安排在%2</source>
        <translation>%1 planned for %2</translation>
    </message>
    <message>
        <source>已把%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>计划只能改到以后的日子；已经开过的，请去记录。</source>
        <translation>A plan can only move to a day to come; record what has taken place.</translation>
    </message>
    <message>
        <source>%1从%2改到%3</source>
        <translation>%1 moved from %2 to %3</translation>
    </message>
</context>
<context>
    <name>PrintDocument</name>
    <message>
        <source>已送去打印：%1</source>
        <translation>Sent to the printer: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>这个版本还没有带示例。请新建一本手册，或打开已有的。</source>
        <translation>This version brings no sample yet. Please make a new book or open one.</translation>
    </message>
    <message>
        <source>示例.bbk</source>
        <translation>Sample.bbk</translation>
    </message>
    <message>
        <source>选择手册文件</source>
        <translation>Choose a book</translation>
    </message>
    <message>
        <source>支部手册 (*.bbk);;所有文件 (*)</source>
        <translation>Branchbook (*.bbk);;All files (*)</translation>
    </message>
    <message>
        <source>这本手册正开着</source>
        <translation>This book is open already</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>选择备份文件</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>%1（恢复%2）.bbk</source>
        <translation>%1 (restored %2).bbk</translation>
    </message>
    <message>
        <source>已恢复到 %1，原来的文件没有动</source>
        <translation>Restored to %1; the old file was left as it is</translation>
    </message>
    <message>
        <source>这本手册已经在另一个窗口里开着，已把那个窗口调到前面。</source>
        <translation>This book is already open in another window; that window has come to the front.</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>名册里</source>
        <translation>In the roster</translation>
    </message>
    <message>
        <source>表格里</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>%1，%2，原来是 %3，现在是 %4</source>
        <translation>%1, %2, was %3, is %4</translation>
    </message>
    <message>
        <source>%1，%2，保留名册里的 %3，不用表格里的 %4</source>
        <translation>%1, %2: the book keeps %3, the sheet&apos;s %4 is not taken</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>小标宋</source>
        <translation>XiaoBiaoSong</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>KaiTi</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>HeiTi</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>SongTi</translation>
    </message>
    <message>
        <source>已排好 %1 页</source>
        <translation>%1 pages laid out</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basic situation</translation>
    </message>
    <message>
        <source>组织生活到会和学时情况</source>
        <translation>Attendance and hours of study</translation>
    </message>
    <message>
        <source>其中：活动明细表</source>
        <translation>With: list of gatherings</translation>
    </message>
    <message>
        <source>其中：个人学时表</source>
        <translation>With: hours of each person</translation>
    </message>
    <message>
        <source>下季度工作安排</source>
        <translation>Plans for the next quarter</translation>
    </message>
    <message>
        <source>三会一课和组织生活完成情况</source>
        <translation>Meetings, lessons and organizational life: required and held</translation>
    </message>
    <message>
        <source>正在写 Word 文件</source>
        <translation>Writing the Word file</translation>
    </message>
    <message>
        <source>%1还没有开始（%2起）：报告里是%3的情况，不是这个季度的结果。请等季度结束后再写。</source>
        <translation>%1 has not begun (from %2): the report tells how things stand on %3, not the result of the quarter. Please write it after the quarter has ended.</translation>
    </message>
    <message>
        <source>%1还没有结束（到%2为止）：报告里的数字截至%3。季度结束后请再写一次。</source>
        <translation>%1 is not over (until %2): the figures of the report are as of %3. Please write it once more after the quarter has ended.</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>推荐</source>
        <translation>nominated</translation>
    </message>
    <message>
        <source>考察</source>
        <translation>inspected</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>publicized</translation>
    </message>
    <message>
        <source>入库</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>培养</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>given a post</translation>
    </message>
    <message>
        <source>出库</source>
        <translation>left the pool</translation>
    </message>
    <message>
        <source>个人自荐</source>
        <translation>by oneself</translation>
    </message>
    <message>
        <source>党员推荐</source>
        <translation>by members</translation>
    </message>
    <message>
        <source>支委会推荐</source>
        <translation>by the branch committee</translation>
    </message>
    <message>
        <source>上级推荐</source>
        <translation>nominated by the higher organization</translation>
    </message>
</context>
<context>
    <name>ReserveTexts</name>
    <message>
        <source>已经不在本支部的名册里，请登记出库。</source>
        <translation>No longer on the roster of this branch; enter that they left the pool.</translation>
    </message>
    <message>
        <source>培养联系人已经离开本支部，请另选一位。</source>
        <translation>The mentor has left this branch; choose another one.</translation>
    </message>
    <message>
        <source>入库前没有“%1”的记录，请核对。</source>
        <translation>Before the filing there is no record of &quot;%1&quot;; please check.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>公示到%1为止，入库的日期在期满之前，请核对。</source>
        <translation>The notice ran to %1; the filing is dated before its end. Please check.</translation>
    </message>
    <message>
        <source>入库以后还没有明确培养联系人。</source>
        <translation>In the pool without a mentor so far.</translation>
    </message>
    <message>
        <source>%1年没有登记年度考核得分。</source>
        <translation>No yearly score is on record for %1.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>写入名册</source>
        <translation>Writing the roster</translation>
    </message>
    <message>
        <source>导入名册：新增 %1 人，更新 %2 人</source>
        <translation>Import roster: %1 added, %2 updated</translation>
    </message>
    <message>
        <source>核对每一行</source>
        <translation>Checking each row</translation>
    </message>
    <message>
        <source>待改</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>末位校验码对不上，可能抄错了一位。</source>
        <translation>The check digit does not fit; a digit may have been copied wrongly.</translation>
    </message>
    <message>
        <source>先导入，标记为“待核实”</source>
        <translation>Import it and mark it to be verified</translation>
    </message>
    <message>
        <source>现在改正号码</source>
        <translation>Correct the number now</translation>
    </message>
    <message>
        <source>跳过这一行</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>原表里是数字 %1，分不清是 1 月还是 10 月。</source>
        <translation>The sheet has the number %1; it may mean January or October.</translation>
    </message>
    <message>
        <source>原表写的是“%1”，分不清年、月、日的先后。</source>
        <translation>The sheet says &quot;%1&quot;; the order of year, month and day is not clear.</translation>
    </message>
    <message>
        <source>原表写的是“%1”，年份写在最后。</source>
        <translation>The sheet says &quot;%1&quot;, with the year last.</translation>
    </message>
    <message>
        <source>原表写的是“%1”，年份只有两位。</source>
        <translation>The sheet says &quot;%1&quot;, with two digits for the year.</translation>
    </message>
    <message>
        <source>记为 %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>先空着，以后再补</source>
        <translation>Leave it empty for now</translation>
    </message>
    <message>
        <source>原表只写到 %1，没有写到日。</source>
        <translation>The sheet gives %1 and no day.</translation>
    </message>
    <message>
        <source>只记“%1”，以后再补</source>
        <translation>Write only &quot;%1&quot; for now</translation>
    </message>
    <message>
        <source>按 %1 记</source>
        <translation>Write it as %1</translation>
    </message>
    <message>
        <source>名册里有不止一个同名的人，分不清是不是其中一个。</source>
        <translation>The roster has more than one person of this name; it is not clear whether this is one of them.</translation>
    </message>
    <message>
        <source>名册里有同名的人，没有身份证号或出生日期可以对照。</source>
        <translation>The roster has a person of this name, and no ID number or birth date to compare.</translation>
    </message>
    <message>
        <source>名册里有同名的人，出生日期对得上但不完整，可能是同一个人。</source>
        <translation>The roster has a person of this name; the birth date agrees but is incomplete. It may be the same person.</translation>
    </message>
    <message>
        <source>名册里有同名的人，但性别不同，多半不是同一个人。</source>
        <translation>The roster has a person of this name but of the other sex; most likely it is somebody else.</translation>
    </message>
    <message>
        <source>是同一个人，更新已有档案</source>
        <translation>The same person: update the record</translation>
    </message>
    <message>
        <source>不是同一个人，新增</source>
        <translation>Somebody else: add a record</translation>
    </message>
    <message>
        <source>都记为正式党员</source>
        <translation>All are full members</translation>
    </message>
    <message>
        <source>都记为预备党员</source>
        <translation>All are probationary members</translation>
    </message>
    <message>
        <source>先留空，以后再定</source>
        <translation>Leave empty for now</translation>
    </message>
    <message>
        <source>表格里没有人员类别：全部是正式党员吗？</source>
        <translation>The sheet does not say who is what: are all of them full members?</translation>
    </message>
    <message>
        <source>按日期：已转正的 %1 人正式，入党不满一年的 %2 人预备，其余 %3 人先留空</source>
        <translation>By dates: %1 full members (converted), %2 probationary (joined less than a year ago), %3 left empty</translation>
    </message>
    <message>
        <source>有 %1 行的人员类别是空的。</source>
        <translation>The kind of person is empty in %1 rows.</translation>
    </message>
    <message>
        <source>有 %1 行写的是“%2”，分不清是正式党员还是预备党员。</source>
        <translation>%1 rows say &quot;%2&quot;, which may be a full or a probationary member.</translation>
    </message>
    <message>
        <source>按转正、入党日期能定的 %1 人照定，其余先留空</source>
        <translation>Settle %1 people by their dates, leave the others empty</translation>
    </message>
    <message>
        <source>身份证号与名册里的%1相同，姓名却是%2。</source>
        <translation>The ID number is that of %1 in the roster, but the name is %2.</translation>
    </message>
    <message>
        <source>先退回，按证件核对</source>
        <translation>Send back for now and check the ID card</translation>
    </message>
    <message>
        <source>是同一个人，姓名改为%1</source>
        <translation>The same person, renamed to %1</translation>
    </message>
    <message>
        <source>是同一个人，姓名仍用%1</source>
        <translation>The same person, keep the name %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>第 %1 行等 %2 行</source>
        <translation>rows %1 and others, %2 in all</translation>
    </message>
    <message>
        <source>是同一个人，更新已有档案，改用表里的号码</source>
        <translation>The same person: update the record and take the sheet&apos;s number</translation>
    </message>
    <message>
        <source>是同一个人，更新已有档案，号码仍用册里的</source>
        <translation>The same person: update the record and keep the book&apos;s number</translation>
    </message>
    <message>
        <source>名册里有同名的人，身份证号不同，册里的号码没有通过校验，可能是同一个人改正了号码。</source>
        <translation>Somebody of this name is in the book with another ID number, which fails its check. It may be the same person with the number corrected.</translation>
    </message>
    <message>
        <source>名册里有同名的人，身份证号不同，表里的号码没有通过校验，可能是同一个人写错了号码。</source>
        <translation>Somebody of this name is in the book with another ID number, and the sheet&apos;s number fails its check. It may be the same person with the number mistyped.</translation>
    </message>
    <message>
        <source>原表写的是“%1”，是大概的日期。</source>
        <translation>The sheet says &quot;%1&quot;, an approximate date.</translation>
    </message>
    <message>
        <source>原表写的是“%1”，不止一个日期。</source>
        <translation>The sheet says &quot;%1&quot;, more than one date.</translation>
    </message>
    <message>
        <source>名册里已有%1，%2与表格里的不同。</source>
        <translation>%1 is in the roster; %2 differs from the sheet&apos;s.</translation>
    </message>
    <message>
        <source>保留名册里的</source>
        <translation>Keep the roster&apos;s</translation>
    </message>
    <message>
        <source>改成表格里的</source>
        <translation>Take the sheet&apos;s</translation>
    </message>
    <message>
        <source>一年只有 12 个月，没有 %1 月</source>
        <translation>a year has 12 months, there is no month %1</translation>
    </message>
    <message>
        <source>没有 %1 日</source>
        <translation>there is no day %1</translation>
    </message>
    <message>
        <source>%1年%2月只有 %3 天</source>
        <translation>month %2 of %1 has %3 days</translation>
    </message>
    <message>
        <source>分不清年、月、日的先后</source>
        <translation>does not tell the order of year, month and day</translation>
    </message>
    <message>
        <source>把年份写在最后</source>
        <translation>has the year at its end</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>身份证号里的生日却是 %1。</source>
        <translation> The birthday in the ID number is %1, though.</translation>
    </message>
    <message>
        <source>第 %1 行已经认作这个人。</source>
        <translation> Row %1 has been taken for this person already.</translation>
    </message>
    <message>
        <source>名册里已有%1。%2照表格里的写入，档案就自相矛盾：%3</source>
        <translation>%1 is in the roster already. Written as in the sheet, %2 would contradict the record: %3</translation>
    </message>
    <message>
        <source>不写入，保留名册里的</source>
        <translation>Do not write, keep what the roster has</translation>
    </message>
    <message>
        <source>照表格里的写入，标记为“待核实”</source>
        <translation>Write as in the sheet and mark &quot;to verify&quot;</translation>
    </message>
</context>
<context>
    <name>RuleHistory</name>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>第%1步：%2 → %3</source>
        <translation>Step %1: %2 → %3</translation>
    </message>
    <message>
        <source>增加：%1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>不再有：%1</source>
        <translation>No longer: %1</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Majority</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>always</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>强度</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>说明有改动</source>
        <translation>the note has changed</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RulePartTexts</name>
    <message>
        <source>打开：%1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>指引第 %1 步</source>
        <translation>guidance, step %1</translation>
    </message>
    <message>
        <source>读过条例原文或者官方说明</source>
        <translation>read in the text itself or in an official explanation</translation>
    </message>
    <message>
        <source>多处公开材料一致，没有逐条对照原文</source>
        <translation>several public sources agree; not compared with the text line by line</translation>
    </message>
    <message>
        <source>只有一处材料，或者各地做法不同</source>
        <translation>one source only, or practice differs from place to place</translation>
    </message>
    <message>
        <source>没有找到出处，请核对</source>
        <translation>no source was found; please check</translation>
    </message>
    <message>
        <source>规定就是这个数，不能另定。</source>
        <translation>The regulation wants exactly this figure.</translation>
    </message>
    <message>
        <source>这条规定没有可以另定的数值。</source>
        <translation>This rule has no figure that could be set.</translation>
    </message>
    <message>
        <source>数值在下面的规则里，分别去改。</source>
        <translation>Its figures are in the rules below; change them there.</translation>
    </message>
    <message>
        <source>和原规定相同</source>
        <translation>the same as the regulation</translation>
    </message>
    <message>
        <source>比原规定更严</source>
        <translation>stricter than the regulation</translation>
    </message>
    <message>
        <source>比原规定宽</source>
        <translation>looser than the regulation</translation>
    </message>
    <message>
        <source>和原规定不同</source>
        <translation>different from the regulation</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>first</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>和前一版要求相同。</source>
        <translation>Asks the same as the version before.</translation>
    </message>
    <message>
        <source>用在</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>%1 件待办</source>
        <translation>%1 open tasks</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>整数，从 %1 到 %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>分数或者百分数，例如 2/3、60%</source>
        <translation>a fraction or a percentage, such as 2/3 or 60%</translation>
    </message>
    <message>
        <source>百分数，例如 0.5、20</source>
        <translation>per cent, such as 0.5 or 20</translation>
    </message>
    <message>
        <source>元，最多两位小数</source>
        <translation>yuan, at most two decimals</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>规则依据 · %1</source>
        <translation>Rules · %1</translation>
    </message>
    <message>
        <source>看全部步骤</source>
        <translation>Show all steps</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>always</translation>
    </message>
    <message>
        <source>会议与表决</source>
        <translation>Meetings and votes</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>学习教育</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>支部与任期</source>
        <translation>Branch and terms</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Democratic evaluation</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>党籍与流动</source>
        <translation>Membership and moves</translation>
    </message>
    <message>
        <source>处分与处置</source>
        <translation>Sanctions and dispositions</translation>
    </message>
    <message>
        <source>作风与制度</source>
        <translation>Conduct and institutions</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>必须</source>
        <translation>must</translation>
    </message>
    <message>
        <source>应当</source>
        <translation>should</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>normally</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>may</translation>
    </message>
    <message>
        <source>自定</source>
        <translation>own</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>四舍五入到分</source>
        <translation>rounded to the fen</translation>
    </message>
    <message>
        <source>四舍五入到角</source>
        <translation>rounded to 0.1 yuan</translation>
    </message>
    <message>
        <source>四舍五入到元</source>
        <translation>rounded to the yuan</translation>
    </message>
    <message>
        <source>不足一分进到分</source>
        <translation>always up to the fen</translation>
    </message>
    <message>
        <source>不足一角进到角</source>
        <translation>always up to 0.1 yuan</translation>
    </message>
    <message>
        <source>不足一元进到元</source>
        <translation>always up to the yuan</translation>
    </message>
    <message>
        <source>不少于</source>
        <translation>at least </translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>at most </translation>
    </message>
    <message>
        <source>超过</source>
        <translation>more than </translation>
    </message>
    <message>
        <source>少于</source>
        <translation>less than </translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 persons</translation>
    </message>
    <message>
        <source>%1个单位</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>%1处</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>%1次</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1个工作日</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>%1个月</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>连续%1个月</source>
        <translation>%1 months running</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>quarter %1</translation>
    </message>
    <message>
        <source>%1学时</source>
        <translation>%1 hours of study</translation>
    </message>
    <message>
        <source>每年%1学时</source>
        <translation>%1 hours of study a year</translation>
    </message>
    <message>
        <source>%1元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>每月%1元</source>
        <translation>%1 yuan a month</translation>
    </message>
    <message>
        <source>应到会有表决权的%1</source>
        <translation>%1 of those entitled to vote</translation>
    </message>
    <message>
        <source>委员的%1</source>
        <translation>%1 of the committee</translation>
    </message>
    <message>
        <source>党员总数的%1</source>
        <translation>%1 of all members</translation>
    </message>
    <message>
        <source>应到会有选举权的%1</source>
        <translation>%1 of the electors</translation>
    </message>
    <message>
        <source>实到会有选举权的%1</source>
        <translation>%1 of the electors present</translation>
    </message>
    <message>
        <source>应选人数的%1</source>
        <translation>%1 of the seats</translation>
    </message>
    <message>
        <source>计入票数，不计入到会</source>
        <translation>counted as votes, not towards the quorum</translation>
    </message>
    <message>
        <source>不超过投票人数</source>
        <translation>no more than voted</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>从转正之日算起</source>
        <translation>from the day of full membership</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>full members</translation>
    </message>
    <message>
        <source>从入党之日算起</source>
        <translation>from the day of joining</translation>
    </message>
    <message>
        <source>不宜</source>
        <translation>not suitable</translation>
    </message>
    <message>
        <source>剩余的加上新的</source>
        <translation>what is left and the new one</translation>
    </message>
    <message>
        <source>每月%1次</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>每季度%1次</source>
        <translation>%1 a quarter</translation>
    </message>
    <message>
        <source>每年%1次</source>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>满%1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>每%1一次</source>
        <translation>once every %1</translation>
    </message>
    <message>
        <source>%1内</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>%1步</source>
        <translation>%1 steps</translation>
    </message>
    <message>
        <source>%1项材料</source>
        <translation>%1 papers</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>必须</source>
        <translation>must</translation>
    </message>
    <message>
        <source>应当</source>
        <translation>should</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>normally</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>may</translation>
    </message>
    <message>
        <source>本支部设定</source>
        <translation>branch setting</translation>
    </message>
</context>
<context>
    <name>RulesNotice</name>
    <message>
        <source>看规则依据</source>
        <translation>See the rules</translation>
    </message>
    <message>
        <source>有一个自己放进来的规则文件没读懂，没有采用；现在照程序自带的规则提醒，可以照常使用。请点“看规则依据”，把鼠标停在“自己的规则文件有错”上看原因，请放文件的人改正。</source>
        <translation>A rule file of your own could not be understood and is not used; reminders follow the built-in rules and you can work as usual. Press &quot;See the rules&quot;, rest the mouse on the line about the faulty rule file to see why, and ask whoever put it there to correct it.</translation>
    </message>
</context>
<context>
    <name>SeatDayTexts</name>
    <message>
        <source>%1从 %2 起任%3，早于第%4届的选举日期 %5。请核对这一届的选举日期或者任职日期。</source>
        <translation>%1 is %3 from %2, earlier than the election of term %4 on %5. Check the election date of this term or the date of office.</translation>
    </message>
    <message>
        <source>%1从 %2 起任%3，登记在第%4届，下一届却已于 %5 选出。请核对下一届的选举日期或者任职日期。</source>
        <translation>%1 is %3 from %2 and recorded in term %4, but the next term was elected on %5. Check the election date of the next term or the date of office.</translation>
    </message>
    <message>
        <source>%1从 %2 起任%3，登记为换届选举，第%4届却是 %5 选举的。请核对这一届的选举日期；届中选举的，“怎样产生”改为补选。</source>
        <translation>%1 is %3 from %2, recorded as elected with the committee, but term %4 was elected on %5. Check the election date of this term; if elected in the middle of the term, change &quot;How chosen&quot; to by-election.</translation>
    </message>
</context>
<context>
    <name>SeatVoteTexts</name>
    <message>
        <source>%1登记为%2（补选），没有一次补选的记录里%1当选。请核对：补选过的，在“换届选举”里补记补选和计票；不是补选的，把“怎样产生”改过来；记错了人的，删除或者结束这条任职（命令行：committee end）。</source>
        <translation>%1 is entered as %2 (by-election), and no by-election on record elected %1. Please check: if there was one, enter it and its count under Elections; if not, put right how the person came into the post; if it is the wrong person, delete or end the entry (command line: committee end).</translation>
    </message>
    <message>
        <source>%1登记为%2（换届选举），“%3”的计票里%1没有当选。请核对：计票更正过的，删除或者结束这条任职（命令行：committee end），再登记当选的人；计票不对的，更正计票。</source>
        <translation>%1 is entered as %2 (election of the committee), and the count of &quot;%3&quot; did not elect %1. Please check: if the count was corrected, delete or end this entry (command line: committee end) and enter who was elected; if the count is wrong, correct it.</translation>
    </message>
    <message>
        <source>“%1”当选的%2还没有登记任职。请在支部委员会里登记任职（命令行：committee appoint，补选的写 --how by_election，换届选举的写 --how elected）。</source>
        <translation>%2, elected in &quot;%1&quot;, has no post entered yet. Please enter it under Committee (command line: committee appoint, with --how by_election after a by-election, --how elected after an election of the committee).</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第%1届的任职是按“%2”登记的，这次选举现在在回收站里，任职没有跟着改。请核对：选举有效的，从回收站恢复（命令行：election restore）；无效的，结束或者删除这些任职。</source>
        <translation>The posts of term %1 were entered from &quot;%2&quot;, which is now in the recycle bin; the posts did not change with it. Please check: if the election stands, restore it (command line: election restore); if not, end or delete these entries.</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>外观与文字</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>规则依据</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>设置：%1</source>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>支部信息</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backup and restore</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>正在读取表格，已读 %1 行</source>
        <translation>Reading the sheet, %1 rows so far</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 列</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>单元格 %1，每格 %2 个字</source>
        <translation>cell %1, %2 characters each</translation>
    </message>
</context>
<context>
    <name>StandingTexts</name>
    <message>
        <source>%1没有登记转正日期，任书记是否满 %2 年党龄核对不了。请在名册补登记。</source>
        <translation>No day of full membership is on record for %1; whether a secretary&apos;s standing of %2 year(s) is given cannot be checked. Please complete the roster.</translation>
    </message>
    <message>
        <source>%1任书记时党龄不满 %2 年，书记一般应有 %2 年以上党龄。</source>
        <translation>%1 became secretary with less than %2 year(s) of Party standing; a secretary should normally have at least %2.</translation>
    </message>
    <message>
        <source>%1的转正日期只登记到%2，%3 任书记时党龄是否满 %4 年要核对。请查入党材料，在名册写明日子。</source>
        <translation>Of %1&apos;s full membership only %2 is known; whether the standing was %4 year(s) when becoming secretary on %3 has to be checked. Look at the file and write the day into the roster.</translation>
    </message>
</context>
<context>
    <name>TalkEntryTexts</name>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>%1和%2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>TalkListTexts</name>
    <message>
        <source>%1 约</source>
        <translation>%1 planned</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1由有权的上级党组织或者纪检机关作出，支部只做记录。谈话人写的是本支部的%2，请核对。</source>
        <translation>%1 is for a higher organization or a disciplinary body with the power to give it; the branch only records it. It says %2 of this branch spoke. Please check.</translation>
    </message>
    <message>
        <source>写了期限，没有写答应的事，台账里不会有这一项。</source>
        <translation>There is a day but no promise; the ledger will have nothing of it.</translation>
    </message>
</context>
<context>
    <name>TermDoubtTexts</name>
    <message>
        <source>选举那天正式党员 %1 人。不足 %2 人的支部不设支部委员会，由党员大会选举书记 1 名，必要时增选副书记 1 名。请改为“选举支部书记”；确要设委员会的，先请示上级党组织。</source>
        <translation>On the day of the election there are %1 full members. A branch with fewer than %2 has no committee: the general meeting elects 1 secretary and, if needed, 1 deputy secretary. Change to the election of the branch secretary; if a committee is really wanted, ask the higher Party organization first.</translation>
    </message>
    <message>
        <source>第%1届到 %2 届满，这次换届选举定在 %3，提前 %4 天。提前换届要报上级党组织批准，请登记“请示批复”；只是补缺的，请改为补选。</source>
        <translation>Term %1 ends on %2; this election is set for %3, %4 days early. An early election needs the approval of the higher Party organization: record &quot;Request and reply&quot;. If only a vacancy is filled, change it to a by-election.</translation>
    </message>
    <message>
        <source>第%1届到 %2 届满，这次换届选举定在 %3，推迟 %4 天。延期换届要报上级党组织批准，请登记“请示批复”。</source>
        <translation>Term %1 ends on %2; this election is set for %3, %4 days late. A late election needs the approval of the higher Party organization: record &quot;Request and reply&quot;.</translation>
    </message>
    <message>
        <source>提前或延期一般不超过 %1 年。</source>
        <translation>Normally an election is not moved by more than %1 year.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>转出</source>
        <translation>out</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>本党委内</source>
        <translation>within the Party committee</translation>
    </message>
    <message>
        <source>县内</source>
        <translation>within the county</translation>
    </message>
    <message>
        <source>省内跨县</source>
        <translation>within the province</translation>
    </message>
    <message>
        <source>跨省</source>
        <translation>to another province</translation>
    </message>
    <message>
        <source>介绍信</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>党员管理系统</source>
        <translation>members&apos; system</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>在途</source>
        <translation>in transit</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>已接收</source>
        <translation>received</translation>
    </message>
    <message>
        <source>回执归档</source>
        <translation>slip filed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>介绍信 %1</source>
        <translation>Letter %1</translation>
    </message>
    <message>
        <source>%1 · 还剩 %2 天</source>
        <translation>%1 · %2 days left</translation>
    </message>
    <message>
        <source>%1 %2 天</source>
        <translation>%1 by %2 days</translation>
    </message>
    <message>
        <source>%1 · 待回执</source>
        <translation>%1 · slip missing</translation>
    </message>
</context>
<context>
    <name>WideTexts</name>
    <message>
        <source>%1 · 到会 %2 / %3</source>
        <translation>%1 · %2 of %3 present</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>全年进度</source>
        <translation>The year so far</translation>
    </message>
    <message>
        <source>本月日历</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>下月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>本月已完成</source>
        <translation>Done this month</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>已过</source>
        <translation>Past</translation>
    </message>
</context>
<context>
    <name>YearPrintTexts</name>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1年组织生活总览</source>
        <translation>Organizational life of %1</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1月%2未开展：%3</source>
        <translation>Month %1, %2 not held: %3</translation>
    </message>
    <message>
        <source>%1有%2次计入上年，不在本年的数里</source>
        <translation>%1: %2 counted for the year before, not in this year&apos;s figures</translation>
    </message>
    <message>
        <source>“22日”是开展的日子，“(25)”是计划的日子，“[20]”是日子已过、还没有记录的计划，“2/3”是应办3次已办2次。</source>
        <translation>&quot;22&quot; is the day it was held, &quot;(25)&quot; the day of a plan, &quot;[20]&quot; a plan whose day is gone without a record, &quot;2/3&quot; two held of three.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>已送去打印：%1年组织生活总览</source>
        <translation>Sent to the printer: overview of %1</translation>
    </message>
    <message>
        <source>截至%1年%2月%3日：已完成%4项，进行中%5项，逾期%6项，已说明%7项。</source>
        <translation>As of %1-%2-%3: %4 done, %5 running, %6 overdue, %7 explained. </translation>
    </message>
    <message>
        <source>注%1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>注%1&#x3000;%2</source>
        <translation>Note %1  %2</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>YearSheetTexts</name>
    <message>
        <source>计划 %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>已说明：%1</source>
        <translation>explained: %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>原定 %1，未记录</source>
        <translation>planned for %1, no record</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
</context>
<context>
    <name>branchbook::agenda</name>
    <message>
        <source>依据%1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>to verify</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>党员大会</source>
        <translation>General meeting</translation>
    </message>
    <message>
        <source>支委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>党课</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1次</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source> · %1个小组</source>
        <translation> · %1 groups</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>待排</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>%1日</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>（档案只记到月份，按该月最后一天推算。）</source>
        <translation> (The record has the month only; counted from its last day.)</translation>
    </message>
    <message>
        <source>逾期：%1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>截止：%1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>主持人：%1</source>
        <translation>Chair: %1</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>a quarter</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>%1%2召开%3次</source>
        <translation>%1: held %3 × %2</translation>
    </message>
    <message>
        <source>%1%2开展%3次</source>
        <translation>%1: done %3 × %2</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>this quarter</translation>
    </message>
    <message>
        <source>%1 个小组已开 %2 个</source>
        <translation>%2 of %1 groups have met</translation>
    </message>
    <message>
        <source>%1已有 %2 次，要求 %3 次</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1没有记录</source>
        <translation>%1: no record</translation>
    </message>
    <message>
        <source>%1尚未召开</source>
        <translation>%1: not held yet</translation>
    </message>
    <message>
        <source>%1尚未开展</source>
        <translation>%1: not done yet</translation>
    </message>
    <message>
        <source>从%1算起，到%2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1期满</source>
        <translation>ends on %1</translation>
    </message>
    <message>
        <source>党小组会</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Record late</translation>
    </message>
    <message>
        <source>去记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>去登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>去办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>去安排</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>三会一课</source>
        <translation>Meetings and lessons</translation>
    </message>
    <message>
        <source>组织生活</source>
        <translation>Organizational life</translation>
    </message>
    <message>
        <source>日常工作</source>
        <translation>Daily work</translation>
    </message>
    <message>
        <source>%1起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1期满，不得早于这一天</source>
        <translation>ends on %1, not before that day</translation>
    </message>
    <message>
        <source>%1起可以办理</source>
        <translation>possible from %1</translation>
    </message>
    <message>
        <source> · 此前%1次</source>
        <translation> · %1 before</translation>
    </message>
    <message>
        <source>%1已过</source>
        <translation>%1 is past</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>原依据%1</source>
        <translation>departs from %1</translation>
    </message>
    <message>
        <source>原定%1，尚未记录</source>
        <translation>planned for %1, not recorded yet</translation>
    </message>
    <message>
        <source>已安排在%1</source>
        <translation>planned for %1</translation>
    </message>
    <message>
        <source>已安排在今天</source>
        <translation>planned for today</translation>
    </message>
    <message>
        <source>本支部规定</source>
        <translation>Local rule: </translation>
    </message>
    <message>
        <source>本支部规定，原依据%1</source>
        <translation>local rule, departs from %1</translation>
    </message>
    <message>
        <source>%1%2交纳</source>
        <translation>%1: pay once %2</translation>
    </message>
    <message>
        <source>%1 人中 %2 人已交，还差 %3 人</source>
        <translation>%2 of %1 have paid, %3 still to come</translation>
    </message>
    <message>
        <source>%1 人中 %2 人已完成，还差 %3 人</source>
        <translation>%2 of %1 are done, %3 still to come</translation>
    </message>
</context>
<context>
    <name>branchbook::book</name>
    <message>
        <source>任%1</source>
        <translation>Became %1</translation>
    </message>
    <message>
        <source>组织关系转入本支部</source>
        <translation>Transferred into this branch</translation>
    </message>
    <message>
        <source>自%1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>转为正式党员</source>
        <translation>Became a full member</translation>
    </message>
    <message>
        <source>接收为预备党员</source>
        <translation>Admitted as a probationary member</translation>
    </message>
    <message>
        <source>介绍人：%1</source>
        <translation>Introduced by %1</translation>
    </message>
    <message>
        <source>列为发展对象</source>
        <translation>Became a development target</translation>
    </message>
    <message>
        <source>确定为入党积极分子</source>
        <translation>Became an activist</translation>
    </message>
    <message>
        <source>培养联系人：%1</source>
        <translation>Mentors: %1</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Applied for membership</translation>
    </message>
    <message>
        <source>外出流动</source>
        <translation>Left as a floating member</translation>
    </message>
    <message>
        <source>去向：%1</source>
        <translation>Destination: %1</translation>
    </message>
    <message>
        <source>离开本支部</source>
        <translation>Left this branch</translation>
    </message>
    <message>
        <source>写了转正日期，人员类别还是预备党员，请核对</source>
        <translation>There is a day of full membership, but the category is still probationary; please check</translation>
    </message>
</context>
<context>
    <name>branchbook::book::Book</name>
    <message>
        <source>新建手册</source>
        <translation>New book</translation>
    </message>
</context>
<context>
    <name>branchbook::cli</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>已新建手册：%1</source>
        <translation>New book: %1</translation>
    </message>
    <message>
        <source>手册：%1</source>
        <translation>Book: %1</translation>
    </message>
    <message>
        <source>支部：%1</source>
        <translation>Branch: %1</translation>
    </message>
    <message>
        <source>活动记录：%1</source>
        <translation>Gatherings: %1</translation>
    </message>
    <message>
        <source>示例日期：%1</source>
        <translation>Sample day: %1</translation>
    </message>
    <message>
        <source>“%1”里有一条记录被改动过或不见了（%2）</source>
        <translation>A record in &quot;%1&quot; was altered or is gone (%2)</translation>
    </message>
    <message>
        <source>操作日志第 %1 步被改动过</source>
        <translation>Step %1 of the journal was altered</translation>
    </message>
    <message>
        <source>有附件的内容损坏（%1）</source>
        <translation>The content of an attachment is damaged (%1)</translation>
    </message>
    <message>
        <source>手册的结构与程序不符（%1）</source>
        <translation>The structure of the book is not the program&apos;s (%1)</translation>
    </message>
    <message>
        <source>文件内部损坏：%1</source>
        <translation>The file is damaged inside: %1</translation>
    </message>
    <message>
        <source>手册完好，没有发现问题。</source>
        <translation>The book is sound; no problems were found.</translation>
    </message>
    <message>
        <source>已备份并核对 %1 条记录：%2</source>
        <translation>Backed up and verified %1 records: %2</translation>
    </message>
    <message>
        <source>已恢复并核对 %1 条记录：%2</source>
        <translation>Restored and verified %1 records: %2</translation>
    </message>
    <message>
        <source>原来的文件保留在：%1</source>
        <translation>The old file was kept as %1</translation>
    </message>
    <message>
        <source>手册里有什么</source>
        <translation>What is in the book</translation>
    </message>
    <message>
        <source>检查手册是否完好</source>
        <translation>Check that the book is sound</translation>
    </message>
    <message>
        <source>备份，写完即核对</source>
        <translation>Make a backup and verify it</translation>
    </message>
    <message>
        <source>从备份恢复；--replace 时原文件改名保留</source>
        <translation>Restore a backup; with --replace the old file is kept under another name</translation>
    </message>
    <message>
        <source>已生成示例手册：%1</source>
        <translation>Sample book made: %1</translation>
    </message>
    <message>
        <source>党支部 %1 个，党小组 %2 个，党员 %3 人，活动记录 %4 条</source>
        <translation>%1 branches, %2 Party groups, %3 members, %4 gatherings</translation>
    </message>
    <message>
        <source>生成示例手册；不带选项就是一个虚构的机关支部</source>
        <translation>Make a sample book; without options, an invented branch of an office</translation>
    </message>
    <message>
        <source>记录%1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>活动记录，新的在前</source>
        <translation>Gatherings, newest first</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>（已撤销）</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>撤销最近一步</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>重做刚撤销的一步</source>
        <translation>Redo the step undone last</translation>
    </message>
    <message>
        <source>操作日志，新的在前</source>
        <translation>The journal, newest first</translation>
    </message>
    <message>
        <source>党小组：%1</source>
        <translation>Party group: %1</translation>
    </message>
    <message>
        <source>名册；可按姓名、拼音、首字母、身份证尾号查找</source>
        <translation>The roster; find by name, pinyin, initials or the end of the ID number</translation>
    </message>
    <message>
        <source>一个人的全部记录</source>
        <translation>Everything recorded about one person</translation>
    </message>
    <message>
        <source>第 %1 行 %2：%3
</source>
        <translation>Row %1 %2: %3
</translation>
    </message>
    <message>
        <source>（推荐）</source>
        <translation> (recommended)</translation>
    </message>
    <message>
        <source>改为：</source>
        <translation>Change to: </translation>
    </message>
    <message>
        <source>退回的 %1 行存到了 %2，改好后可以再导入。</source>
        <translation>The %1 rejected rows were saved to %2; mend them and import again.</translation>
    </message>
    <message>
        <source>只读了工作表“%1”；没有读：%2（用 --sheet 指定）。</source>
        <translation>Only the sheet &quot;%1&quot; was read; not read: %2 (choose with --sheet).</translation>
    </message>
    <message>
        <source>这是试算，没有写入任何内容。</source>
        <translation>This was a dry run; nothing was written.</translation>
    </message>
    <message>
        <source>%1 人的名册存到了 %2。</source>
        <translation>The roster of %1 people was saved to %2.</translation>
    </message>
    <message>
        <source>导入花名册：xlsx、xls、ods、csv</source>
        <translation>Import a roster: xlsx, xls, ods, csv</translation>
    </message>
    <message>
        <source>导出花名册；--masked 遮住身份证号和电话</source>
        <translation>Export the roster; --masked hides ID numbers and telephones</translation>
    </message>
    <message>
        <source>号码有效。</source>
        <translation>The number is valid.</translation>
    </message>
    <message>
        <source>出生日期 %1，%2</source>
        <translation>Born %1, %2</translation>
    </message>
    <message>
        <source>核对居民身份证号码</source>
        <translation>Check a resident ID number</translation>
    </message>
    <message>
        <source>用法：branchbook-cli [选项] 命令 …</source>
        <translation>Usage: branchbook-cli [OPTIONS] COMMAND …</translation>
    </message>
    <message>
        <source>各命令都可以带：--book 手册文件（或环境变量 BRANCHBOOK_BOOK） --json --on 日期 --branch 支部 --lang zh_CN|en</source>
        <translation>Every command takes: --book FILE (or the variable BRANCHBOOK_BOOK) --json --on DATE --branch NAME --lang zh_CN|en</translation>
    </message>
    <message>
        <source>已写出报告的全部数字：%1</source>
        <translation>All figures of the report written: %1</translation>
    </message>
    <message>
        <source>这台电脑没有%1，用 %2 代替。</source>
        <translation>This computer lacks %1; %2 stands in.</translation>
    </message>
    <message>
        <source>没有字体能显示这些字：%1</source>
        <translation>No font has these characters: %1</translation>
    </message>
    <message>
        <source>步骤代号=日期，例如 15=2026-06-10</source>
        <translation>code=date, for example 15=2026-06-10</translation>
    </message>
    <message>
        <source>最早：%1</source>
        <translation>Earliest: %1</translation>
    </message>
    <message>
        <source>最迟：%1</source>
        <translation>Latest: %1</translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>转正日期（预备期满）%1</source>
        <translation>Full member date (end of probation) %1</translation>
    </message>
    <message>
        <source>来得及</source>
        <translation>It can be reached</translation>
    </message>
    <message>
        <source>来不及</source>
        <translation>It cannot be reached</translation>
    </message>
    <message>
        <source>算发展党员每一步最早和最迟的日子</source>
        <translation>first and last day of every step of admission</translation>
    </message>
    <message>
        <source>每月 %1 元</source>
        <translation>%1 yuan a month</translation>
    </message>
    <message>
        <source>处分=生效日期，留党察看写 留党察看=生效日期/月数/恢复权利日期</source>
        <translation>kind=day of effect; for 留党察看: kind=day/months/day of restored rights</translation>
    </message>
    <message>
        <source>算党费：比例和每月应交数</source>
        <translation>dues: rate and monthly amount</translation>
    </message>
    <message>
        <source>算党龄</source>
        <translation>length of Party standing</translation>
    </message>
    <message>
        <source>算处分影响期</source>
        <translation>effect periods of sanctions</translation>
    </message>
    <message>
        <source>某天能不能参加、发言、表决、选举、当选，算不算应到会</source>
        <translation>who may attend, speak, vote, elect and be elected on a day, and who counts as entitled</translation>
    </message>
    <message>
        <source>依据%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>姓名=赞成票，或 姓名=赞成/反对/弃权</source>
        <translation>name=yes, or name=yes/no/abstain</translation>
    </message>
    <message>
        <source>算表决：到会够不够，过没过，写进记录的话</source>
        <translation>a vote: quorum, result, and the sentence for the minutes</translation>
    </message>
    <message>
        <source>算选举：谁当选，谁要再次投票</source>
        <translation>an election: who is elected, who stands again</translation>
    </message>
    <message>
        <source>算民主评议最多评多少名优秀</source>
        <translation>how many may be graded excellent</translation>
    </message>
    <message>
        <source>共 %1 条，%2 核对。</source>
        <translation>%1 rules, checked on %2.</translation>
    </message>
    <message>
        <source>强度：%1</source>
        <translation>Strength: %1</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>施行：%1 至 %2</source>
        <translation>In force: %1 to %2</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>always</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>now</translation>
    </message>
    <message>
        <source>要求：%1</source>
        <translation>Asks: %1</translation>
    </message>
    <message>
        <source>数值：%1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>说明：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>列出当天施行的全部规则</source>
        <translation>lists the rules in force on the day</translation>
    </message>
    <message>
        <source>查看一条规则</source>
        <translation>shows one rule</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>upcoming</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>due</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>done</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>已写出日历，共 %1 项：%2</source>
        <translation>Calendar written, %1 entries: %2</translation>
    </message>
    <message>
        <source>已取消：%1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>说明未办理由：%1</source>
        <translation>Give a reason: %1</translation>
    </message>
    <message>
        <source>取消未办理由</source>
        <translation>Take a reason back</translation>
    </message>
    <message>
        <source>取消本手册的规定：%1</source>
        <translation>Take the book&apos;s own figure back: %1</translation>
    </message>
    <message>
        <source>改用本手册的规定：%1</source>
        <translation>Use the book&apos;s own figure: %1</translation>
    </message>
    <message>
        <source>要办的事，按到期日排列，写明依据</source>
        <translation>what is due, by day, with the rule behind it</translation>
    </message>
    <message>
        <source>导出为日历文件，可以加到别的日历里</source>
        <translation>writes a calendar file for other calendars</translation>
    </message>
    <message>
        <source>写明一件事没有办的理由，报告会印出来</source>
        <translation>writes down why something was not done; the report prints it</translation>
    </message>
    <message>
        <source>取消这个理由</source>
        <translation>takes the reason back</translation>
    </message>
    <message>
        <source>改用本手册的数值；必须的规定不能放宽；带 --branch 只管一个支部</source>
        <translation>a figure of the book&apos;s own; what must be is not loosened; with --branch for one branch only</translation>
    </message>
    <message>
        <source>zh_CN</source>
        <extracomment>The language of this translation.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>退回的 %1 行没有存下来：%2</source>
        <translation>The %1 rejected rows could not be kept: %2</translation>
    </message>
    <message>
        <source>注意：%1 那天没有应到人员，这条记录的应到和实到都是 0 人。请核对日期和名册。</source>
        <translation>Note: nobody was expected on %1; this record has 0 people expected and present. Please check the date and the roster.</translation>
    </message>
    <message>
        <source>已导出 %1 条记录：%2</source>
        <translation>%1 records exported: %2</translation>
    </message>
    <message>
        <source>已导入并核对 %1 条记录，新手册：%2</source>
        <translation>%1 records imported and checked; the new book: %2</translation>
    </message>
    <message>
        <source>导出整本手册，供别的程序阅读（格式见 docs/archive.md）</source>
        <translation>the whole book for other programs (docs/archive.md)</translation>
    </message>
    <message>
        <source>从导出的档案建立新手册（--book 新手册的文件名）</source>
        <translation>a new book from an archive (--book names it)</translation>
    </message>
    <message>
        <source>%1 周岁</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>to verify</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>this branch</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>采用了自己的规则文件：%1。</source>
        <translation> Own rule files in use: %1.</translation>
    </message>
    <message>
        <source>整本手册</source>
        <translation>the whole book</translation>
    </message>
    <message>
        <source>%1的规定：%2，%3 起。理由：%4</source>
        <translation>Own figure of %1: %2, from %3. Reason: %4</translation>
    </message>
    <message>
        <source>没有采用：比必须的规定宽。</source>
        <translation>Not used: looser than what must be.</translation>
    </message>
    <message>
        <source>版本：%1  %2  %3</source>
        <translation>Version: %1  %2  %3</translation>
    </message>
    <message>
        <source>采用自己的规则文件或者文件夹，先检查，有错就不采用</source>
        <translation>take own rule files or a folder of them; checked first, with a fault nothing is taken</translation>
    </message>
    <message>
        <source>共 %1 条不同，没有写入。</source>
        <translation>%1 differences; nothing was written.</translation>
    </message>
    <message>
        <source>共 %1 条不同，已采用。</source>
        <translation>%1 differences, now in use.</translation>
    </message>
    <message>
        <source>用回程序自带的规则，放到一边的文件有 %1 个。</source>
        <translation>The built-in rules are in use again; %1 files were put aside.</translation>
    </message>
    <message>
        <source>登记放假安排</source>
        <translation>Enter days off</translation>
    </message>
    <message>
        <source>%1年：休 %2 天，班 %3 天</source>
        <translation>%1: %2 days off, %3 worked weekend days</translation>
    </message>
    <message>
        <source>没有登记放假安排，按工作日计算的期限标为暂算。</source>
        <translation>No days off were entered; deadlines in working days are marked provisional.</translation>
    </message>
    <message>
        <source>用回程序自带的规则，自己的文件放到一边</source>
        <translation>use the built-in rules again; own files are put aside</translation>
    </message>
    <message>
        <source>手册里登记的放假和调休上班；从文字、CSV 或 JSON 文件导入</source>
        <translation>days off and worked weekends of the book; import from a text, CSV or JSON file</translation>
    </message>
    <message>
        <source>取消未办理由：%1</source>
        <translation>Take back the reason: %1</translation>
    </message>
    <message>
        <source>写进记录的中文：</source>
        <translation>For the record, in Chinese:</translation>
    </message>
    <message>
        <source>男</source>
        <translation>male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>female</translation>
    </message>
    <message>
        <source>本手册对“%1”的规定没有采用：规则库里没有这一条，或者它比必须的规定宽。</source>
        <translation>The book&apos;s own figure for &quot;%1&quot; is not used: there is no such rule, or it is looser than what must be.</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>added</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>“%1”恢复原来的规定：%2 → %3。</source>
        <translation>&quot;%1&quot; has its original figure again: %2 → %3.</translation>
    </message>
    <message>
        <source>“%1”改为：%2 → %3。</source>
        <translation>&quot;%1&quot; is changed: %2 → %3.</translation>
    </message>
    <message>
        <source>从 %1 起用于%2。理由：%3</source>
        <translation>From %1 on, for %2. Reason: %3</translation>
    </message>
    <message>
        <source>%1 年 %2 个月</source>
        <translation>%1 years and %2 months</translation>
    </message>
    <message>
        <source>党龄算不出。</source>
        <translation>Standing cannot be worked out.</translation>
    </message>
    <message>
        <source>党龄 %1 到 %2。</source>
        <translation>Standing: %1 to %2.</translation>
    </message>
    <message>
        <source>党龄 %1。</source>
        <translation>Standing: %1.</translation>
    </message>
    <message>
        <source>%1 生效的处分，影响期从恢复权利起算。</source>
        <translation>The sanction of %1: its effect is counted from the day on which rights are restored.</translation>
    </message>
    <message>
        <source>%1 生效的处分，影响期到 %2。</source>
        <translation>The sanction of %1 has effect until %2.</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>发言</source>
        <translation>speak</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>选举</source>
        <translation>elect</translation>
    </message>
    <message>
        <source>当选</source>
        <translation>be elected</translation>
    </message>
    <message>
        <source>没有权利。</source>
        <translation>No rights.</translation>
    </message>
    <message>
        <source>可以：%1。</source>
        <translation>May %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>计入应到会。</source>
        <translation> Counts towards those who should attend.</translation>
    </message>
    <message>
        <source>不计入应到会。</source>
        <translation> Does not count towards those who should attend.</translation>
    </message>
    <message>
        <source>到会 %1 人，至少 %2 人；赞成 %3 票，至少 %4 票。</source>
        <translation>Present %1, needed %2; in favour %3, needed %4.</translation>
    </message>
    <message>
        <source>到会人数不够，不能表决。</source>
        <translation>Too few are present to vote. </translation>
    </message>
    <message>
        <source>通过。</source>
        <translation>Carried. </translation>
    </message>
    <message>
        <source>没有通过。</source>
        <translation>Not carried. </translation>
    </message>
    <message>
        <source>到会人数不够，不能选举。</source>
        <translation>Too few are present to elect.</translation>
    </message>
    <message>
        <source>计票的数字对不上，请核对计票单。</source>
        <translation>The figures do not add up. Please check the tally.</translation>
    </message>
    <message>
        <source>收回的选票比投票的人多，选举无效。</source>
        <translation>More papers were collected than people voted: the election is void.</translation>
    </message>
    <message>
        <source>没有人当选。</source>
        <translation>Nobody is elected. </translation>
    </message>
    <message>
        <source>当选：%1。</source>
        <translation>Elected: %1. </translation>
    </message>
    <message>
        <source>还缺 %1 名。</source>
        <translation>Seats still open: %1.</translation>
    </message>
    <message>
        <source>还缺 %1 名，再次投票：%2。</source>
        <translation>Seats still open: %1; another vote between %2.</translation>
    </message>
    <message>
        <source>%1 人里最多评 %2 名优秀。</source>
        <translation>At most %2 of %1 may be rated excellent.</translation>
    </message>
    <message>
        <source>一个季度或一年的计划和实际：应办、已办、已排、还差</source>
        <translation>the plan of a quarter or year beside what took place: asked, held, planned, missing</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>党员：%1，发展中：%2</source>
        <translation>Party members: %1, on their way: %2</translation>
    </message>
    <message>
        <source>党员：%1</source>
        <translation>Party members: %1</translation>
    </message>
    <message>
        <source>添加支部%1</source>
        <translation>Add branch %1</translation>
    </message>
    <message>
        <source>已添加支部：%1</source>
        <translation>Branch added: %1</translation>
    </message>
    <message>
        <source>修改支部%1</source>
        <translation>Change branch %1</translation>
    </message>
    <message>
        <source>已修改支部：%1</source>
        <translation>Branch changed: %1</translation>
    </message>
    <message>
        <source>手册里的支部</source>
        <translation>the branches of the book</translation>
    </message>
    <message>
        <source>修改 --branch 指定的支部；值为空就是去掉</source>
        <translation>changes the branch given by --branch; an empty value takes it away</translation>
    </message>
    <message>
        <source>%1中</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>已办结 %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>，逾期 %1 天</source>
        <translation>, %1 days overdue</translation>
    </message>
    <message>
        <source>，期限 %1</source>
        <translation>, due %1</translation>
    </message>
    <message>
        <source>登记%1</source>
        <translation>Ledger, new: %1</translation>
    </message>
    <message>
        <source>台账事项，没办结的在前，期限近的在前</source>
        <translation>the matters of the ledger, open ones first, by due day</translation>
    </message>
    <message>
        <source>一件事项和它的办理经过</source>
        <translation>one matter and its history</translation>
    </message>
    <message>
        <source>办结，写明办理结果</source>
        <translation>closes a matter with its result</translation>
    </message>
    <message>
        <source>已写出%1，共 %2 页：%3</source>
        <translation>%1 written, %2 pages: %3</translation>
    </message>
    <message>
        <source>已写出%1（Word 文件）：%2</source>
        <translation>%1 written as a Word file: %2</translation>
    </message>
    <message>
        <source>文件里写的是公文字体的名字；没有这些字体的电脑会用别的字体代替。</source>
        <translation>The file names the fonts of official papers; where they are missing, others stand in.</translation>
    </message>
    <message>
        <source>已写出报告的各张表：%1</source>
        <translation>Tables of the report written: %1</translation>
    </message>
    <message>
        <source>季度报告</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>季度报告：PDF、Word，只要表格的 Excel，或者含全部数字的 JSON</source>
        <translation>The quarterly report: as PDF, for Word, its tables for Excel, or all figures as JSON</translation>
    </message>
    <message>
        <source>打印一条记录：记录、纪要、签到表或通知，写成 PDF 或 Word 文件</source>
        <translation>Prints a gathering: its record, summary (纪要), sign-in sheet or notice, as PDF or for Word</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>%1（%2 起，%3）</source>
        <translation>%1 (since %2, %3)</translation>
    </message>
    <message>
        <source>空缺 %1 人</source>
        <translation>%1 vacant</translation>
    </message>
    <message>
        <source>还没有登记届次。可以从名册建立：committee from-roster</source>
        <translation>No term is on record. It can be built from the roster: committee from-roster</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>in office</translation>
    </message>
    <message>
        <source>登记第%1届支部委员会</source>
        <translation>Record term %1 of the committee</translation>
    </message>
    <message>
        <source>调整第%1届任期</source>
        <translation>Move the end of term %1</translation>
    </message>
    <message>
        <source>从名册建立本届班子</source>
        <translation>Build the committee from the roster</translation>
    </message>
    <message>
        <source>撤销职务 %1</source>
        <translation>Remove the post %1</translation>
    </message>
    <message>
        <source>设置职务 %1</source>
        <translation>Set up the post %1</translation>
    </message>
    <message>
        <source>%1任%2</source>
        <translation>%1 becomes %2</translation>
    </message>
    <message>
        <source>%1不再担任%2</source>
        <translation>%1 is no longer %2</translation>
    </message>
    <message>
        <source>支部委员会：届次、职务、任职人、空缺和要核对的地方</source>
        <translation>the committee: term, posts, holders, vacancies and what to check</translation>
    </message>
    <message>
        <source>登记或修改一届；不写届满日期的，按规定的任期推算</source>
        <translation>record or change a term; without an end it follows from the rules</translation>
    </message>
    <message>
        <source>按名册的党内职务建立本届班子</source>
        <translation>build the committee from the Party posts of the roster</translation>
    </message>
    <message>
        <source>设置、改名或撤销一个职务</source>
        <translation>set up, rename or remove a post</translation>
    </message>
    <message>
        <source>任职：选举、补选或上级任命</source>
        <translation>somebody takes a post: election, by-election or appointment</translation>
    </message>
    <message>
        <source>免职或辞职，写明原因</source>
        <translation>somebody gives up a post, with the reason</translation>
    </message>
    <message>
        <source>第%1届任期至 %2，还有 %3 天</source>
        <translation>Term %1 ends on %2, %3 days left</translation>
    </message>
    <message>
        <source>已办 %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>通行做法</source>
        <translation>custom</translation>
    </message>
    <message>
        <source>有规定</source>
        <translation>regulation</translation>
    </message>
    <message>
        <source>换届时间表：%1</source>
        <translation>Election timetable: %1</translation>
    </message>
    <message>
        <source>已写出文稿，共 %1 页：%2</source>
        <translation>Paper written, %1 pages: %2</translation>
    </message>
    <message>
        <source>已写出交接书，共 %1 页：%2</source>
        <translation>Handover written, %1 pages: %2</translation>
    </message>
    <message>
        <source>%1交接：%2 → %3</source>
        <translation>Handover of %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1自 %2 起由%3担任</source>
        <translation>%1 from %2 on: %3</translation>
    </message>
    <message>
        <source>换届倒计时和时间表</source>
        <translation>countdown and timetable to the next election</translation>
    </message>
    <message>
        <source>时间表里的一步办完了</source>
        <translation>a step of the timetable is done</translation>
    </message>
    <message>
        <source>换届请示、选举结果报告的文稿</source>
        <translation>drafts of the request for an election and of the report of its result</translation>
    </message>
    <message>
        <source>交接：写出交接书，到日期换人；--items 把没办结的事项一并移交，--draft 只写交接书</source>
        <translation>handover: writes the paper and changes the holder on the day; --items passes the open matters on, --draft only writes the paper</translation>
    </message>
    <message>
        <source>已完成 %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>当月没有完成</source>
        <translation>not done in its month</translation>
    </message>
    <message>
        <source>%1月 第%2项</source>
        <translation>month %1 item %2</translation>
    </message>
    <message>
        <source>年度计划：%1</source>
        <translation>Plan of the year: %1</translation>
    </message>
    <message>
        <source>完成：%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>%1年工作计划和总结</source>
        <translation>Plan and summary of %1</translation>
    </message>
    <message>
        <source>下一次 %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>设立例会：%1</source>
        <translation>Set up a regular meeting: %1</translation>
    </message>
    <message>
        <source>安排下一次例会</source>
        <translation>Plan the next regular meeting</translation>
    </message>
    <message>
        <source>已安排：%1 %2</source>
        <translation>Planned: %1 %2</translation>
    </message>
    <message>
        <source>年度工作计划，按月</source>
        <translation>the plan of the year by month</translation>
    </message>
    <message>
        <source>给一个月安排一项工作</source>
        <translation>put a piece of work into a month</translation>
    </message>
    <message>
        <source>一项工作完成了：写明怎样完成，或者指明一次活动</source>
        <translation>a piece of work is done: in words or by a gathering</translation>
    </message>
    <message>
        <source>年度目标、审定和总结</source>
        <translation>goal, adoption and summary of the year</translation>
    </message>
    <message>
        <source>例会和下一次的日期</source>
        <translation>regular meetings and their next days</translation>
    </message>
    <message>
        <source>设立例会：每月几日，或者第几个星期几（5 是最后一个）</source>
        <translation>set up a regular meeting: a day of the month, or which weekday (5 is the last)</translation>
    </message>
    <message>
        <source>按固定议程安排下一次例会</source>
        <translation>plan the next regular meeting with its standing agenda</translation>
    </message>
    <message>
        <source>没有人负责</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>分工：%1</source>
        <translation>Duty: %1</translation>
    </message>
    <message>
        <source>分工结束：%1</source>
        <translation>End of duty: %1</translation>
    </message>
    <message>
        <source>分工：属于哪个职务、现在由谁负责</source>
        <translation>duties: of which post, and who has them now</translation>
    </message>
    <message>
        <source>登记一项分工，属于职务或个人；属于职务的由继任者接着负责</source>
        <translation>record a duty of a post or a person; those of a post go to the successor</translation>
    </message>
    <message>
        <source>修改一项分工</source>
        <translation>change a duty</translation>
    </message>
    <message>
        <source>一项分工结束</source>
        <translation>a duty ends</translation>
    </message>
    <message>
        <source>筹备%1</source>
        <translation>Prepare %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>%1：记录进度</source>
        <translation>%1: record a step</translation>
    </message>
    <message>
        <source>%1：登记材料</source>
        <translation>%1: record a paper</translation>
    </message>
    <message>
        <source>候选人只有 %1 名，还差 %2 名。</source>
        <translation>There are only %1 candidates, %2 are missing.</translation>
    </message>
    <message>
        <source>%1：确定候选人</source>
        <translation>%1: name the candidates</translation>
    </message>
    <message>
        <source>%1：监票人和计票人</source>
        <translation>%1: monitors and counters</translation>
    </message>
    <message>
        <source>%1移到回收站</source>
        <translation>%1 to the recycle bin</translation>
    </message>
    <message>
        <source>筹备一次选举：名称、应选名额、日期</source>
        <translation>prepares an election: title, seats, day</translation>
    </message>
    <message>
        <source>一次选举：进度、材料、候选人、每次投票的结果</source>
        <translation>an election: steps, papers, candidates, the result of each vote</translation>
    </message>
    <message>
        <source>修改一次选举</source>
        <translation>changes an election</translation>
    </message>
    <message>
        <source>记录办到哪一步</source>
        <translation>records how far it has come</translation>
    </message>
    <message>
        <source>登记一份材料</source>
        <translation>records a paper</translation>
    </message>
    <message>
        <source>那天谁有选举权、被选举权，为什么没有</source>
        <translation>who may elect and be elected on the day, and why not</translation>
    </message>
    <message>
        <source>确定候选人；委员按姓氏笔画排，书记、副书记按给出的次序排</source>
        <translation>names the candidates; committee members by the strokes of their surnames, secretary and deputy in the order given</translation>
    </message>
    <message>
        <source>监票人和计票人，不能是候选人</source>
        <translation>monitors and counters, nobody who stands</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>to the recycle bin</translation>
    </message>
    <message>
        <source>%1 张选票</source>
        <translation>%1 ballots</translation>
    </message>
    <message>
        <source>计票报告单</source>
        <translation>count sheet</translation>
    </message>
    <message>
        <source>选举结果报告单</source>
        <translation>result of the election</translation>
    </message>
    <message>
        <source>选举结果的报告</source>
        <translation>report on the election</translation>
    </message>
    <message>
        <source>选票，每张都一样；没有写张数的，按实到（没有记录的按应到）有选举权的人数</source>
        <translation>ballots, all alike; without a number as many as electors present, or entitled where that is not recorded</translation>
    </message>
    <message>
        <source>计票报告单、选举结果报告单、给上级的报告</source>
        <translation>count sheet, result, report to the higher organization</translation>
    </message>
    <message>
        <source>测评票、推荐票：名单和栏目自己定</source>
        <translation>papers for evaluation or proposals: names and columns as you like</translation>
    </message>
    <message>
        <source>姓名=票数</source>
        <translation>NAME=VOTES</translation>
    </message>
    <message>
        <source>姓名=赞成/反对/弃权</source>
        <translation>NAME=YES/NO/ABSTAIN</translation>
    </message>
    <message>
        <source>%1：记录计票结果</source>
        <translation>%1: record the count</translation>
    </message>
    <message>
        <source>%1：更正计票结果</source>
        <translation>%1: correct the count</translation>
    </message>
    <message>
        <source>%1：减少名额</source>
        <translation>%1: fewer seats</translation>
    </message>
    <message>
        <source>更正最后一次投票的数字，原来的数字和原因留下</source>
        <translation>corrects the figures of the last vote; the old ones and the reason stay</translation>
    </message>
    <message>
        <source>当选人数不足时，过半数选举人同意减少名额</source>
        <translation>where too few were elected, more than half of the electors agree to fewer seats</translation>
    </message>
    <message>
        <source>当选：%1</source>
        <translation>Elected: %1</translation>
    </message>
    <message>
        <source>再次投票：%1</source>
        <translation>Vote again between: %1</translation>
    </message>
    <message>
        <source>第 %1 次投票 %2：应到 %3，实到 %4，发出 %5，收回 %6，有效 %7，无效 %8</source>
        <translation>Vote %1 on %2: entitled %3, present %4, issued %5, collected %6, valid %7, void %8</translation>
    </message>
    <message>
        <source>%1还没有办</source>
        <translation>next: %1</translation>
    </message>
    <message>
        <source>全部办完</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>记录一次谈话</source>
        <translation>Record a talk</translation>
    </message>
    <message>
        <source>支委之间 %1/%2 对，支委与党员 %3/%4 人，党员之间 %5 人，共 %6 次</source>
        <translation>Within the committee %1/%2 pairs, committee and members %3/%4 people, among members %5 people, %6 talks in all</translation>
    </message>
    <message>
        <source>一年里的谈话；仅支委的不印要点</source>
        <translation>the talks of a year; points for the committee only are not printed</translation>
    </message>
    <message>
        <source>一年里谁和谁还没有谈</source>
        <translation>who has not talked with whom in a year</translation>
    </message>
    <message>
        <source>记录决议：%1</source>
        <translation>Record resolution: %1</translation>
    </message>
    <message>
        <source>归档：%1</source>
        <translation>Archive: %1</translation>
    </message>
    <message>
        <source>归档时还没有填写：%1。</source>
        <translation>Archived without: %1.</translation>
    </message>
    <message>
        <source>修改：%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>固定议程：%1</source>
        <translation>Standing agenda: %1</translation>
    </message>
    <message>
        <source>一次会议或活动：议程、表决、更正</source>
        <translation>one meeting or activity: agenda, votes, corrections</translation>
    </message>
    <message>
        <source>一类会议每次都有的议程</source>
        <translation>what is on the agenda of a kind of meeting every time</translation>
    </message>
    <message>
        <source>未表决</source>
        <translation>No vote yet</translation>
    </message>
    <message>
        <source>	计划</source>
        <translation>	planned</translation>
    </message>
    <message>
        <source>	已安排、尚未记录</source>
        <translation>	planned, not recorded yet</translation>
    </message>
    <message>
        <source>	补记于 %1</source>
        <translation>	entered late on %1</translation>
    </message>
    <message>
        <source>步骤	名称	日期	最早	最迟</source>
        <translation>Step	Name	Date	Earliest	Latest</translation>
    </message>
    <message>
        <source>%1	应办 %2	已办 %3	已排 %4	已过未记录 %5	已说明 %6	还差 %7</source>
        <translation>%1	asked %2	held %3	planned %4	unrecorded %5	explained %6	missing %7</translation>
    </message>
    <message>
        <source>支委之间	%1 和 %2</source>
        <translation>Within the committee	%1 and %2</translation>
    </message>
    <message>
        <source>支委与党员	%1</source>
        <translation>Committee and member	%1</translation>
    </message>
    <message>
        <source>  更正 %1	%2：%3 → %4（%5）</source>
        <translation>  correction %1	%2: %3 → %4 (%5)</translation>
    </message>
    <message>
        <source>没有写谁到会，应到的 %1 人都记为到会。有人没来请用 gathering edit --absent 改正。</source>
        <translation>It was not said who came; all %1 expected are recorded as present. If somebody did not come, use gathering edit --absent.</translation>
    </message>
    <message>
        <source>删去决议：%1</source>
        <translation>Remove resolution: %1</translation>
    </message>
    <message>
        <source>记录一项决议，或者用 --remove 删去；是否通过按规则计算，归档后须写更正的原因</source>
        <translation>Record a resolution, or take it away with --remove; whether it is carried is computed by the rule; an archived record asks for a reason</translation>
    </message>
    <message>
        <source>名单已按开会那天更新：%1</source>
        <translation>The list was renewed as of the day of the meeting: %1</translation>
    </message>
    <message>
        <source>其余 %1 人记为到会。</source>
        <translation>The other %1 are recorded as present.</translation>
    </message>
    <message>
        <source>注意：还没有登记谁到会。请用 --present 或 --absent 写明。</source>
        <translation>Note: nobody has said yet who came. Please use --present or --absent.</translation>
    </message>
    <message>
        <source>添加附件：%1</source>
        <translation>Attach files: %1</translation>
    </message>
    <message>
        <source>  还没有：%1</source>
        <translation>  missing: %1</translation>
    </message>
    <message>
        <source>  名单：%1</source>
        <translation>  list: %1</translation>
    </message>
    <message>
        <source>  没有发现缺漏。</source>
        <translation>  Nothing is missing.</translation>
    </message>
    <message>
        <source>  附件 %1</source>
        <translation>  file %1</translation>
    </message>
    <message>
        <source>历届支部委员会和任职情况；--recycled 是回收站里的</source>
        <translation>All terms of the committee with who held the posts; --recycled: those in the recycle bin</translation>
    </message>
    <message>
        <source>删除任职记录：%1 %2</source>
        <translation>Remove the entry %1 %2</translation>
    </message>
    <message>
        <source>已删除任职记录：%1 %2。可以用 book undo 撤销。</source>
        <translation>Removed: %1 %2. book undo brings it back.</translation>
    </message>
    <message>
        <source>第%1届移到回收站</source>
        <translation>Term %1 to the recycle bin</translation>
    </message>
    <message>
        <source>第%1届已移到回收站。可以用 committee restore 恢复。</source>
        <translation>Term %1 is in the recycle bin. committee restore brings it back.</translation>
    </message>
    <message>
        <source>第%1届移出回收站</source>
        <translation>Term %1 out of the recycle bin</translation>
    </message>
    <message>
        <source>第%1届已恢复。</source>
        <translation>Term %1 is back.</translation>
    </message>
    <message>
        <source>把记错的一届移到回收站；--post 删除一条记错的任职</source>
        <translation>Move a term entered by mistake to the recycle bin; --post removes such an entry of a holder</translation>
    </message>
    <message>
        <source>从回收站恢复一届</source>
        <translation>Bring a term back from the recycle bin</translation>
    </message>
    <message>
        <source>候选人有 %1 名，多 %2 名。</source>
        <translation>%1 candidates, %2 too many.</translation>
    </message>
    <message>
        <source>已移到回收站：%1。可以用 election restore 恢复。</source>
        <translation>In the recycle bin: %1. election restore brings it back.</translation>
    </message>
    <message>
        <source>%1移出回收站</source>
        <translation>%1 out of the recycle bin</translation>
    </message>
    <message>
        <source>全部选举，新的在前；--recycled 是回收站里的</source>
        <translation>All elections, newest first; --recycled: those in the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Bring back from the recycle bin</translation>
    </message>
    <message>
        <source>%1：不计入应到会</source>
        <translation>%1: leave out of the electors</translation>
    </message>
    <message>
        <source>%1：重新计入应到会</source>
        <translation>%1: count among the electors again</translation>
    </message>
    <message>
        <source>记录一次投票的计票结果；应到会人数按名册算，谁当选按规则算</source>
        <translation>Record the count of a vote; the electors come from the roster, who is elected from the rules</translation>
    </message>
    <message>
        <source>登记一名不计入应到会的党员：原因、上级党组织同意、党员大会通过</source>
        <translation>Leave a member out of the electors: reason, consent from above, vote of the meeting</translation>
    </message>
    <message>
        <source>重新计入应到会</source>
        <translation>Count a member among the electors again</translation>
    </message>
    <message>
        <source>  不计入应到会：%1（%2）</source>
        <translation>  Left out of the electors: %1 (%2)</translation>
    </message>
    <message>
        <source>设定%1的办理环节</source>
        <translation>Set the stages of %1</translation>
    </message>
    <message>
        <source>%1 件台账事项交给%2</source>
        <translation>%1 ledger items to %2</translation>
    </message>
    <message>
        <source>恢复一次谈话</source>
        <translation>Restore a talk</translation>
    </message>
    <message>
        <source>%1 对 %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 自我批评</source>
        <translation>%1 of themselves</translation>
    </message>
    <message>
        <source>到会 %1 人，%2 人还没有自我批评的记录</source>
        <translation>%1 people present, of %2 no self-criticism is written down</translation>
    </message>
    <message>
        <source>记录批评和自我批评：%1</source>
        <translation>Record criticism and self-criticism: %1</translation>
    </message>
    <message>
        <source>修改批评和自我批评：%1</source>
        <translation>Change criticism and self-criticism: %1</translation>
    </message>
    <message>
        <source>删除批评和自我批评：%1</source>
        <translation>Remove criticism and self-criticism: %1</translation>
    </message>
    <message>
        <source>一次组织生活会上的批评和自我批评，谁还没有发言</source>
        <translation>criticism and self-criticism of a life meeting, and who has not spoken yet</translation>
    </message>
    <message>
        <source>登记一件台账事项：要办什么、谁来办、什么时候办完；责任人不在名册里须加 --outside</source>
        <translation>put a matter into the ledger: what, who, by when; an owner whom the roster does not know needs --outside</translation>
    </message>
    <message>
        <source>一类事项的办理环节；已经登记的停在原来的环节</source>
        <translation>the stages of a kind; matters under way keep the one they are in</translation>
    </message>
    <message>
        <source>%1（名册外）</source>
        <translation>%1 (not in the roster)</translation>
    </message>
    <message>
        <source>这件事到了最后一个环节“%1”，还没有办结：写明办理结果才算办结，用 ledger close %2 --kind %3 --result …</source>
        <translation>This matter has reached the last stage &quot;%1&quot; and is still open: only a result closes it, ledger close %2 --kind %3 --result …</translation>
    </message>
    <message>
        <source>几件事项一起交给一个人</source>
        <translation>give several matters to one person</translation>
    </message>
    <message>
        <source>转到另一个办理环节；到了最后一个也要写明结果才算办结</source>
        <translation>move to another stage; in the last one, too, only a result closes it</translation>
    </message>
    <message>
        <source>已办结的重新办理，写明原因；回到办结前的环节</source>
        <translation>take up a closed matter again, with the reason; it goes on before the last stage</translation>
    </message>
    <message>
        <source>记错了的移到回收站</source>
        <translation>move what was entered by mistake to the recycle bin</translation>
    </message>
    <message>
        <source>修改一次谈话</source>
        <translation>Change a talk</translation>
    </message>
    <message>
        <source>谈话移到回收站</source>
        <translation>Move a talk to the recycle bin</translation>
    </message>
    <message>
        <source>记录一次谈话，或者用 --plan 先约好；有人不在名册里须加 --outside</source>
        <translation>record a talk, or agree on one with --plan; somebody whom the roster does not know needs --outside</translation>
    </message>
    <message>
        <source>修改一次谈话；约好的谈了以后加 --held</source>
        <translation>change a talk; --held once a planned one took place</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>打印一个领域一年的台账</source>
        <translation>print the ledger of an area for a year</translation>
    </message>
    <message>
        <source>谈话登记表</source>
        <translation>Register of talks</translation>
    </message>
    <message>
        <source>打印谈话登记表；仅支委的只计次数</source>
        <translation>print the register of talks; those for the committee alone are counted only</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>人员类别、党内职务、党小组、流动和失联按 %1 算，其他各项是现在的。</source>
        <translation>Kind of person, Party post, Party group, floating and out of contact are those of %1; everything else is of today.</translation>
    </message>
    <message>
        <source>会议或活动</source>
        <translation>meeting or activity</translation>
    </message>
    <message>
        <source>新建手册；已有的文件不会覆盖；--sector 是村、社区、机关等</source>
        <translation>a new book; an existing file is never overwritten; --sector is 村, 社区, 机关 and so on</translation>
    </message>
    <message>
        <source>在手册里再建一个支部；--sector 是村、社区、机关等，村和社区的任期不同</source>
        <translation>another branch in the same book; --sector is 村, 社区, 机关 and so on: villages and communities have terms of their own</translation>
    </message>
    <message>
        <source>第%1届：%2 选举产生，任期至 %3</source>
        <translation>Term %1: elected %2, ends %3</translation>
    </message>
    <message>
        <source>到 %1 为止，已由下一届接任</source>
        <translation>lasted to %1, then the next one followed</translation>
    </message>
    <message>
        <source>%1，比届满早 %2 天</source>
        <translation>%1, %2 days before its end</translation>
    </message>
    <message>
        <source>%1，比届满晚 %2 天</source>
        <translation>%1, %2 days after its end</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>届满已 %1 天，还没有换届</source>
        <translation>ended %1 days ago, no re-election yet</translation>
    </message>
    <message>
        <source>提前或延期换届，写明批准文号和日期；已经换届的那一届用 --number</source>
        <translation>an earlier or later end, with number and day of the consent; --number names a term that was followed already</translation>
    </message>
    <message>
        <source>选举：%1，应选 %2 名，日期 %3，地点 %4</source>
        <translation>election: %1, seats %2, day %3, place %4</translation>
    </message>
    <message>
        <source>候选人 %1 名：%2</source>
        <translation>candidates, %1: %2</translation>
    </message>
    <message>
        <source>监票人：%1；计票人：%2</source>
        <translation>monitors: %1; counters: %2</translation>
    </message>
    <message>
        <source>会议记录：%1</source>
        <translation>record of the meeting: %1</translation>
    </message>
    <message>
        <source>步骤：</source>
        <translation>steps:</translation>
    </message>
    <message>
        <source>%1 办完</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>还没有办，计划 %1</source>
        <translation>to do, planned %1</translation>
    </message>
    <message>
        <source>有选举权 %1 人，应到会 %2 人（%3）</source>
        <translation>%1 with the right to elect, %2 entitled to attend (%3)</translation>
    </message>
    <message>
        <source>  不计入应到会：%1</source>
        <translation>  not counted in the electors: %1</translation>
    </message>
    <message>
        <source>  没有选举权：%1（%2）</source>
        <translation>  without the right to elect: %1 (%2)</translation>
    </message>
    <message>
        <source>%1（另选）</source>
        <translation>%1 (written in)</translation>
    </message>
    <message>
        <source>赞成 %1</source>
        <translation>yes %1</translation>
    </message>
    <message>
        <source>不赞成 %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>弃权 %1</source>
        <translation>abstain %1</translation>
    </message>
    <message>
        <source>候选人</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>monitors</translation>
    </message>
    <message>
        <source>第 %1 次投票，还要选出 %2 名</source>
        <translation>vote %1, %2 still to be elected</translation>
    </message>
    <message>
        <source>材料：%1</source>
        <translation>papers: %1</translation>
    </message>
    <message>
        <source>步骤：%1</source>
        <translation>steps: %1</translation>
    </message>
    <message>
        <source>没有发现缺漏。</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>还缺：</source>
        <translation>still missing:</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 应交 %2 元，已交 %3 元；应交 %4 人，交清 %5 人</source>
        <translation>%1: due %2 yuan, paid %3 yuan; %4 people owe, %5 have paid in full</translation>
    </message>
    <message>
        <source>应交（元）</source>
        <translation>Due (yuan)</translation>
    </message>
    <message>
        <source>已交（元）</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>未交（元）</source>
        <translation>Open (yuan)</translation>
    </message>
    <message>
        <source>未交清的月份</source>
        <translation>Months not paid in full</translation>
    </message>
    <message>
        <source>这段时间收到 %1 元，其中自愿多交 %2 元</source>
        <translation>Received in this time: %1 yuan, of which %2 yuan voluntarily</translation>
    </message>
    <message>
        <source>已写出：%1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>一个月的党费：基数、比例、应交、已交和依据；--open 只列没有交清的</source>
        <translation>dues of a month: base, rate, due, paid, and why; --open lists only what is not paid in full</translation>
    </message>
    <message>
        <source>一个人一年各月的党费，登记过的基数、交纳、减免和欠交</source>
        <translation>dues of a person by the months of a year, with bases, payments, reductions and what is open</translation>
    </message>
    <message>
        <source>公示和上缴用的收缴表：不写收入，只写应交、已交、未交</source>
        <translation>the sheet to be posted and handed in: no incomes, only what is due, paid and open</translation>
    </message>
    <message>
        <source>核定党费基数：%1</source>
        <translation>Fix the base of dues: %1</translation>
    </message>
    <message>
        <source>要问本人</source>
        <translation>to be asked</translation>
    </message>
    <message>
        <source>核定%1年党费基数</source>
        <translation>Fix the bases of dues of %1</translation>
    </message>
    <message>
        <source>已核定 %1 人</source>
        <translation>Fixed for %1 people</translation>
    </message>
    <message>
        <source>建议核定 %1 人，确认后加 --apply</source>
        <translation>Proposed for %1 people; confirm with --apply</translation>
    </message>
    <message>
        <source>取消为止</source>
        <translation>until withdrawn</translation>
    </message>
    <message>
        <source>%1 从 %2 到 %3，每月交 %4 元；%5 批准</source>
        <translation>%1: from %2 to %3, %4 yuan a month; approved by %5</translation>
    </message>
    <message>
        <source>减免党费：%1</source>
        <translation>Reduce dues: %1</translation>
    </message>
    <message>
        <source>减免结束：%1</source>
        <translation>End a reduction: %1</translation>
    </message>
    <message>
        <source>核定一个人的党费基数，从某个月起执行</source>
        <translation>fix the base of a person&apos;s dues from a month on</translation>
    </message>
    <message>
        <source>一年的基数怎样核定的建议，加 --apply 照建议登记；从没登记过的人从 --month 起</source>
        <translation>proposes the bases of a year; --apply enters them; for people without a base from --month on</translation>
    </message>
    <message>
        <source>登记经批准的减免；不写 --amount 就是免交</source>
        <translation>enter an approved reduction; without --amount nothing is paid</translation>
    </message>
    <message>
        <source>减免到哪个月为止</source>
        <translation>the last month of a reduction</translation>
    </message>
    <message>
        <source>应交 %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>已交 %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>自愿多交 %1</source>
        <translation>extra %1</translation>
    </message>
    <message>
        <source>%1代交</source>
        <translation>paid by %1</translation>
    </message>
    <message>
        <source>%1 更正，不再计数：%2</source>
        <translation>corrected on %1, no longer counted: %2</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>登记党费：%1</source>
        <translation>Enter dues: %1</translation>
    </message>
    <message>
        <source>更正党费：%1</source>
        <translation>Correct dues: %1</translation>
    </message>
    <message>
        <source>作废一笔党费：%1</source>
        <translation>Void a payment: %1</translation>
    </message>
    <message>
        <source>登记一个人或几个人交的党费；不写 --amount 就是交清</source>
        <translation>enter what one or several people paid; without --amount all that is due</translation>
    </message>
    <message>
        <source>更正一笔党费；原来那笔保留并注明原因</source>
        <translation>correct a payment; the first one stays with the reason</translation>
    </message>
    <message>
        <source>作废一笔没有收到的党费，注明原因</source>
        <translation>void a payment that was not received, with the reason</translation>
    </message>
    <message>
        <source>第%1步 %2</source>
        <translation>Step %1 %2</translation>
    </message>
    <message>
        <source>最迟 %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>没有进行中的发展档案。用 admission open 姓名 建一份。</source>
        <translation>No open admission file. Begin one with admission open NAME.</translation>
    </message>
    <message>
        <source>没有发现互相矛盾的地方。原件上的签名、字迹还要人来看。</source>
        <translation>No contradictions found. Signatures and handwriting on the originals need a person&apos;s eyes.</translation>
    </message>
    <message>
        <source>共 %1 处，请对照原件逐条核实。</source>
        <translation>%1 findings; please check each against the originals.</translation>
    </message>
    <message>
        <source>发展党员：每人办到第几步、最迟哪天；--all 连同已经结束的</source>
        <translation>admission: how far everybody has come and the last day; --all with ended ones</translation>
    </message>
    <message>
        <source>一个人的发展档案：各步、材料、联系人和介绍人</source>
        <translation>one person&apos;s file: steps, papers, mentors and introducers</translation>
    </message>
    <message>
        <source>三看：核对一份档案里的日期、姓名、材料和会议，逐条写明依据</source>
        <translation>audit: days, names, papers and meetings of a file, each finding with its rule</translation>
    </message>
    <message>
        <source>缺 %1</source>
        <translation>lacks %1</translation>
    </message>
    <message>
        <source>%1	%2	%3	%4/%5 步</source>
        <translation>%1	%2	%3	%4/%5 steps</translation>
    </message>
    <message>
        <source>前面还有 %1 步没有登记：%2</source>
        <translation>%1 steps before are not entered: %2</translation>
    </message>
    <message>
        <source>建发展档案：%1</source>
        <translation>Begin admission file: %1</translation>
    </message>
    <message>
        <source>登记发展步骤：%1</source>
        <translation>Register step of admission: %1</translation>
    </message>
    <message>
        <source>清除发展步骤：%1</source>
        <translation>Clear step of admission: %1</translation>
    </message>
    <message>
        <source>登记发展材料：%1</source>
        <translation>Register paper of admission: %1</translation>
    </message>
    <message>
        <source>登记联系人或介绍人：%1</source>
        <translation>Register mentor or introducer: %1</translation>
    </message>
    <message>
        <source>登记半年考察：%1</source>
        <translation>Register half-yearly review: %1</translation>
    </message>
    <message>
        <source>修改发展档案：%1</source>
        <translation>Change admission file: %1</translation>
    </message>
    <message>
        <source>结束发展档案：%1</source>
        <translation>End admission file: %1</translation>
    </message>
    <message>
        <source>重新打开发展档案：%1</source>
        <translation>Open admission file again: %1</translation>
    </message>
    <message>
        <source>放入回收站：%1的发展档案</source>
        <translation>To the recycle bin: admission file of %1</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的发展档案</source>
        <translation>Restore: admission file of %1</translation>
    </message>
    <message>
        <source>给一个人建发展档案，名册里已有的日期一并带入</source>
        <translation>begins a person&apos;s file with the days that the roster has</translation>
    </message>
    <message>
        <source>培训天数和学时、延长预备期、将要离开、特殊情况审批</source>
        <translation>days and hours of training, extension, leaving, special approval</translation>
    </message>
    <message>
        <source>结束一份发展档案</source>
        <translation>ends a file</translation>
    </message>
    <message>
        <source>重新打开已经结束的发展档案</source>
        <translation>opens an ended file again</translation>
    </message>
    <message>
        <source>把误建的发展档案放入回收站</source>
        <translation>a file begun by mistake goes to the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复发展档案</source>
        <translation>restores a file from the recycle bin</translation>
    </message>
    <message>
        <source>登记办完的一步；名册跟着更新，--keep-roster 不更新；与规定不符的要用 --despite 写明原因</source>
        <translation>a step that was taken; the roster follows, not with --keep-roster; what the rules do not give needs --despite with the reason</translation>
    </message>
    <message>
        <source>清除误登记的一步</source>
        <translation>takes back a step entered by mistake</translation>
    </message>
    <message>
        <source>登记一份已有的材料</source>
        <translation>a paper that is at hand</translation>
    </message>
    <message>
        <source>登记培养联系人或入党介绍人，只能是正式党员</source>
        <translation>a mentor or introducer, full members only</translation>
    </message>
    <message>
        <source>登记一次半年考察</source>
        <translation>a half-yearly review</translation>
    </message>
    <message>
        <source>注意：登记的到会情况里没有%1，却记有会上的发言。请核对到会情况，书面意见请用 criticism change --written 注明。</source>
        <translation>Note: by the attendance %1 was not there, but something is recorded as said. Check the attendance; mark what was handed in in writing with criticism change --written.</translation>
    </message>
    <message>
        <source>修改一次会议或活动；--renew 按开会那天更新应到名单；改表决权（--right）和归档后更正须写原因（--reason）</source>
        <translation>change a meeting or activity; --renew brings the list of those expected up to the day of the meeting; another right (--right) and corrections of what is archived need a reason (--reason)</translation>
    </message>
    <message>
        <source>主讲人“%1”不在名册里，已按外请的记下。是本支部的人请核对姓名；写上 --outside 就不再提示。</source>
        <translation>The lecturer &quot;%1&quot; is not in the roster and was taken for a guest. If it is somebody of the branch, check the name; with --outside nothing is said.</translation>
    </message>
    <message>
        <source>没有填写内容。</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>请输入 1 到 %1 的数字：</source>
        <translation>Enter a number from 1 to %1: </translation>
    </message>
    <message>
        <source>还没有选。</source>
        <translation>Nothing was chosen yet. </translation>
    </message>
    <message>
        <source>没有“%1”这一项。</source>
        <translation>There is no option &quot;%1&quot;. </translation>
    </message>
    <message>
        <source>考察</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>名册没有跟着改：人员类别和日期请在名册里核对（member edit）。</source>
        <translation>The roster does not follow: please check kind of person and days there (member edit).</translation>
    </message>
    <message>
        <source>名册没有跟着改：取消预备党员资格的，请在名册里改人员类别和党籍状态（member edit）。</source>
        <translation>The roster does not follow: change kind of person and membership there (member edit).</translation>
    </message>
    <message>
        <source>%1（隐藏）</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>%1 至 %2，名册没有写到日</source>
        <translation>%1 to %2, the roster does not have the day</translation>
    </message>
    <message>
        <source>%1 政治生日 %2 人</source>
        <translation>%1: political birthdays of %2</translation>
    </message>
    <message>
        <source>日期不详</source>
        <translation>day not known</translation>
    </message>
    <message>
        <source>入党 %1 年</source>
        <translation>%1 years since joining</translation>
    </message>
    <message>
        <source>到 %1 党龄满50年 %2 人</source>
        <translation>50 years of standing by %1: %2</translation>
    </message>
    <message>
        <source>一个月的政治生日；到哪天党龄满50年的名单</source>
        <translation>Political birthdays of a month; who has been a member for 50 years by a day</translation>
    </message>
    <message>
        <source>已停止党籍 %1</source>
        <translation>membership stopped %1</translation>
    </message>
    <message>
        <source>最近联系 %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>没有联系记录</source>
        <translation>no contacts</translation>
    </message>
    <message>
        <source>没有外出、出国（境）或失去联系的党员。用 away add 姓名 登记。</source>
        <translation>Nobody is away, abroad or out of contact. Enter one with away add NAME.</translation>
    </message>
    <message>
        <source>登记外出：%1</source>
        <translation>Enter an absence: %1</translation>
    </message>
    <message>
        <source>修改外出登记：%1</source>
        <translation>Change an absence: %1</translation>
    </message>
    <message>
        <source>登记联系：%1</source>
        <translation>Enter a contact: %1</translation>
    </message>
    <message>
        <source>停止党籍：%1</source>
        <translation>Stop membership: %1</translation>
    </message>
    <message>
        <source>登记外出结束：%1</source>
        <translation>End of the absence: %1</translation>
    </message>
    <message>
        <source>撤销外出结束：%1</source>
        <translation>Take back the end of the absence: %1</translation>
    </message>
    <message>
        <source>放入回收站：%1的外出登记</source>
        <translation>To the recycle bin: absence of %1</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的外出登记</source>
        <translation>Restore from the recycle bin: absence of %1</translation>
    </message>
    <message>
        <source>流动、出国（境）、失去联系的党员：最近联系和到期的事；--all 连同已经结束的</source>
        <translation>Floating members, members abroad and out of contact: last contact and what is due; --all with those that are over</translation>
    </message>
    <message>
        <source>一个人的外出登记和联系记录；谈了什么只在 --secret 时显示</source>
        <translation>One person&apos;s absence with its contacts; what was said only with --secret</translation>
    </message>
    <message>
        <source>登记流动、出国（境）或失去联系；名册跟着改</source>
        <translation>Enter floating, abroad or out of contact; the roster follows</translation>
    </message>
    <message>
        <source>修改没有结束的登记</source>
        <translation>Change an absence that is not over</translation>
    </message>
    <message>
        <source>登记一次联系</source>
        <translation>Enter a contact</translation>
    </message>
    <message>
        <source>登记错了的，撤销结束</source>
        <translation>Take back an end entered by mistake</translation>
    </message>
    <message>
        <source>把误登记的放入回收站；名册的标记一并去掉</source>
        <translation>Put an absence entered by mistake into the recycle bin, with its marks in the roster</translation>
    </message>
    <message>
        <source>还没有登记届次。</source>
        <translation>No term is on record yet.</translation>
    </message>
    <message>
        <source>职务=姓名</source>
        <translation>POST=NAME</translation>
    </message>
    <message>
        <source>  %1	%2（%3 起，分工调整）</source>
        <translation>  %1	%2 (from %3, work shared anew)</translation>
    </message>
    <message>
        <source>还没有登记备案。备案以后用 committee divide --date %1 --filing 文号 --filed 日期 补登记。</source>
        <translation>The filing is not on record yet. When it is there: committee divide --date %1 --filing NUMBER --filed DAY.</translation>
    </message>
    <message>
        <source>分工调整备案</source>
        <translation>Filing of the work shared anew</translation>
    </message>
    <message>
        <source>支部委员会调整分工</source>
        <translation>The committee shares its work anew</translation>
    </message>
    <message>
        <source>委员之间调整分工：哪天的支部委员会决定，谁做什么；只写 --filing 是补登记备案</source>
        <translation>share the committee&apos;s work anew: decided on which day, who does what; --filing alone enters the filing later</translation>
    </message>
    <message>
        <source>%1年还没有工作计划。</source>
        <translation>There is no work plan for %1 yet.</translation>
    </message>
    <message>
        <source>还没有设立例会。</source>
        <translation>There are no regular meetings yet.</translation>
    </message>
    <message>
        <source>更正 %1	原为：%2	改为：%3	原因：%4</source>
        <translation>Corrected %1	was: %2	now: %3	reason: %4</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>组织生活会上的批评；不写 --by 就是自我批评；没有到会的人交的书面意见须加 --written；归档后须写更正的原因</source>
        <translation>criticism at an organizational life meeting; without --by it is self-criticism; a written opinion of somebody who was not there needs --written; once archived the reason of the correction is needed</translation>
    </message>
    <message>
        <source>修改其中一条；归档后须写更正的原因</source>
        <translation>change one of them; once archived with the reason of the correction</translation>
    </message>
    <message>
        <source>删除其中一条；归档后须写更正的原因</source>
        <translation>delete one of them; once archived with the reason of the correction</translation>
    </message>
    <message>
        <source>党费收据</source>
        <translation>Dues receipt</translation>
    </message>
    <message>
        <source>党费收缴清单</source>
        <translation>Dues, sheet to be posted</translation>
    </message>
    <message>
        <source>一笔党费的收据；编号在 dues show 里</source>
        <translation>The receipt of one payment; its id is in dues show</translation>
    </message>
    <message>
        <source>第 %1 行 %2：%3</source>
        <translation>Row %1 %2: %3</translation>
    </message>
    <message>
        <source>可以登记 %1 人，共 %2 元；有问题 %3 行</source>
        <translation>%1 payments can be entered, %2 yuan in all; %3 rows with problems</translation>
    </message>
    <message>
        <source>导入党费 %1 人</source>
        <translation>Import dues of %1</translation>
    </message>
    <message>
        <source>已登记，可以整批撤销（book undo）</source>
        <translation>Entered; can be undone as a whole (book undo)</translation>
    </message>
    <message>
        <source>还没有登记，核对以后加 --apply</source>
        <translation>Nothing is entered yet; check, then add --apply</translation>
    </message>
    <message>
        <source>按表登记党费：要有“姓名”一列，可以有金额、月份、交纳日期、代交人、备注；加 --apply 才登记</source>
        <translation>Enter dues from a table: it needs a column 姓名 and may have 金额, 月份, 交纳日期, 代交人, 备注; entered with --apply only</translation>
    </message>
    <message>
        <source>还没有登记分工。</source>
        <translation>There are no duties yet.</translation>
    </message>
    <message>
        <source>回收站里没有选举。</source>
        <translation>There is no election in the recycle bin.</translation>
    </message>
    <message>
        <source>还没有筹备过选举。</source>
        <translation>There are no elections yet.</translation>
    </message>
    <message>
        <source>%1 那天名册里没有党员。</source>
        <translation>There are no Party members on the roster on %1.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1年度</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>已上报归档</source>
        <translation>reported and filed</translation>
    </message>
    <message>
        <source>还没有民主评议。用 evaluation open 年份 建立，名单照名册列出。</source>
        <translation>No democratic evaluation yet. evaluation open YEAR begins one, with the list from the roster.</translation>
    </message>
    <message>
        <source>名额内</source>
        <translation>within the quota</translation>
    </message>
    <message>
        <source>票数相同，请研究</source>
        <translation>tied, to be discussed</translation>
    </message>
    <message>
        <source>这里只按测评票排列。等次由支委会或党员大会结合日常表现研究确定。</source>
        <translation>This ranks by papers alone. The grade is decided by the committee or the members&apos; meeting, which look at daily performance too.</translation>
    </message>
    <message>
        <source>到会 %1/%2</source>
        <translation>present %1/%2</translation>
    </message>
    <message>
        <source>学习 %1 分钟</source>
        <translation>%1 minutes of study</translation>
    </message>
    <message>
        <source>党费没有登记基数</source>
        <translation>no base of dues</translation>
    </message>
    <message>
        <source>党费 %1/%2 个月</source>
        <translation>dues %1/%2 months</translation>
    </message>
    <message>
        <source>不评定等次</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>待评定</source>
        <translation>To be graded</translation>
    </message>
    <message>
        <source>还没有%1的评议记录。</source>
        <translation>%1 was not evaluated yet.</translation>
    </message>
    <message>
        <source>民主评议党员：各年度的评议和等次人数；--recycled 看回收站里的</source>
        <translation>democratic evaluation: the rounds and how many people have which grade; --recycled: those in the recycle bin</translation>
    </message>
    <message>
        <source>每人这一年的到会、学习、党费和分工</source>
        <translation>everybody&apos;s attendance, study, dues and duties of the year</translation>
    </message>
    <message>
        <source>一个人各年度的评定等次</source>
        <translation>a person&apos;s grades year by year</translation>
    </message>
    <message>
        <source>姓名=优秀/合格/基本合格/不合格</source>
        <translation>NAME=EXCELLENT/QUALIFIED/BASIC/UNQUALIFIED</translation>
    </message>
    <message>
        <source>%1年度民主评议：录入测评票数</source>
        <translation>Evaluation of %1: papers counted</translation>
    </message>
    <message>
        <source>%1年度民主评议：更正测评票数</source>
        <translation>Evaluation of %1: count corrected</translation>
    </message>
    <message>
        <source>录入党员互评或群众测评的票：--line 逐人写各等次的张数，或者 --paper 一张一张照票录入，只留合计</source>
        <translation>the count of a ballot: --line with the sums of a person, or --paper for each paper; only sums are kept</translation>
    </message>
    <message>
        <source>更正数错的票，原来的票数和原因保留</source>
        <translation>corrects a wrong count; what stood there stays with the reason</translation>
    </message>
    <message>
        <source>自评 %1</source>
        <translation>own grade %1</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 反馈</source>
        <translation>told on %1</translation>
    </message>
    <message>
        <source>%1年度民主评议	名单 %2 人	%3</source>
        <translation>Evaluation of %1	%2 people	%3</translation>
    </message>
    <message>
        <source>现在：%1</source>
        <translation>now: %1</translation>
    </message>
    <message>
        <source>%1	发出 %2	收回 %3	有效 %4	作废 %5</source>
        <translation>%1	issued %2	collected %3	valid %4	void %5</translation>
    </message>
    <message>
        <source>优秀 %1 人，名额 %2 人。%3</source>
        <translation>Excellent: %1 of at most %2. %3</translation>
    </message>
    <message>
        <source>公布 %1 至 %2 %3</source>
        <translation>published %1 to %2 %3</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>民主评议党员登记表</source>
        <translation>evaluation form</translation>
    </message>
    <message>
        <source>民主评议党员汇总表</source>
        <translation>summary of the evaluation</translation>
    </message>
    <message>
        <source>测评票，每张都一样；没有写张数的，按名单人数</source>
        <translation>the secret papers, all alike; as many as the list has people unless a number is given</translation>
    </message>
    <message>
        <source>一个人的民主评议党员登记表；--secret 连同测评票和意见</source>
        <translation>one person&apos;s evaluation form; --secret: papers and opinions too</translation>
    </message>
    <message>
        <source>全体党员的汇总表；--secret 连同测评票和意见</source>
        <translation>the summary of all members; --secret: papers and opinions too</translation>
    </message>
    <message>
        <source>%1年度民主评议：建立</source>
        <translation>Evaluation of %1: begun</translation>
    </message>
    <message>
        <source>%1年度民主评议：修改</source>
        <translation>Evaluation of %1: changed</translation>
    </message>
    <message>
        <source>%1年度民主评议：重新列名单</source>
        <translation>Evaluation of %1: list drawn up anew</translation>
    </message>
    <message>
        <source>%1年度民主评议：登记步骤</source>
        <translation>Evaluation of %1: step entered</translation>
    </message>
    <message>
        <source>%1年度民主评议：清除步骤</source>
        <translation>Evaluation of %1: step cleared</translation>
    </message>
    <message>
        <source>%1年度民主评议：参加情况</source>
        <translation>Evaluation of %1: who takes part</translation>
    </message>
    <message>
        <source>%1年度民主评议：个人自评</source>
        <translation>Evaluation of %1: own grades</translation>
    </message>
    <message>
        <source>姓名=等次</source>
        <translation>NAME=GRADE</translation>
    </message>
    <message>
        <source>%1年度民主评议：评定等次</source>
        <translation>Evaluation of %1: graded</translation>
    </message>
    <message>
        <source>%1年度民主评议：备注</source>
        <translation>Evaluation of %1: note</translation>
    </message>
    <message>
        <source>%1年度民主评议：反馈结果</source>
        <translation>Evaluation of %1: results told</translation>
    </message>
    <message>
        <source>%1年度民主评议：公布结果</source>
        <translation>Evaluation of %1: published</translation>
    </message>
    <message>
        <source>%1年度民主评议：放入回收站</source>
        <translation>Evaluation of %1: to the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：%1年度民主评议</source>
        <translation>Evaluation of %1: back from the recycle bin</translation>
    </message>
    <message>
        <source>建立一个年度的评议，名单照那一天的名册</source>
        <translation>begins the round of a year with the list from the roster of that day</translation>
    </message>
    <message>
        <source>优秀名额的基数、公开范围、备注</source>
        <translation>what the quota is taken of, who may see it, a note</translation>
    </message>
    <message>
        <source>统计测评票以前重新列名单</source>
        <translation>draws up the list anew, until papers are counted</translation>
    </message>
    <message>
        <source>登记办完的一步；没有按顺序办的用 --despite 写明原因</source>
        <translation>a step that was done; --despite says why it is out of order</translation>
    </message>
    <message>
        <source>登记评议结果在哪里、从哪天到哪天公布</source>
        <translation>where and from when to when the result was published</translation>
    </message>
    <message>
        <source>把误建的评议放入回收站</source>
        <translation>a round that was begun by mistake</translation>
    </message>
    <message>
        <source>从回收站恢复一次评议</source>
        <translation>brings a round back</translation>
    </message>
    <message>
        <source>一个人在哪里评议，或者为什么不参加</source>
        <translation>where somebody is evaluated, or why not</translation>
    </message>
    <message>
        <source>登记个人自评的等次</source>
        <translation>the grades that people gave themselves</translation>
    </message>
    <message>
        <source>评定等次和意见；组织评定完成后更正要用 --reason 写明原因</source>
        <translation>grade and opinion; after the grading --reason says why it is corrected</translation>
    </message>
    <message>
        <source>给一个人写备注</source>
        <translation>a note on a person</translation>
    </message>
    <message>
        <source>登记已把结果告诉本人</source>
        <translation>that the result was told to the person</translation>
    </message>
    <message>
        <source>没有附件</source>
        <translation>no attachments</translation>
    </message>
    <message>
        <source>移除附件：%1</source>
        <translation>Remove attachment: %1</translation>
    </message>
    <message>
        <source>  请核对：%1</source>
        <translation>  please check: %1</translation>
    </message>
    <message>
        <source>决议“%1”：%2</source>
        <translation>Resolution &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>把文件添加到一条记录里；归档后须写更正的原因</source>
        <translation>attach files to a record; once archived with the reason of the correction</translation>
    </message>
    <message>
        <source>移除一条记录里的附件；归档后须写更正的原因</source>
        <translation>remove an attachment of a record; once archived with the reason of the correction</translation>
    </message>
    <message>
        <source>一条记录还缺什么，有什么对不上，应到名单和名册有什么不同</source>
        <translation>what a record lacks, what does not agree, how its list differs from the roster</translation>
    </message>
    <message>
        <source>  决议 %1	%2	%3</source>
        <translation>  Resolution %1	%2	%3</translation>
    </message>
    <message>
        <source>  更正 %1	%2：内容见 criticism list（%3）</source>
        <translation>  Corrected %1	%2: for the words see criticism list (%3)</translation>
    </message>
    <message>
        <source>  来源：%1 %2 %3</source>
        <translation>  Source: %1 %2 %3</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>，原定 %1，过期后改的期限</source>
        <translation>, first due %1, changed after it had passed</translation>
    </message>
    <message>
        <source>，原定 %1</source>
        <translation>, first due %1</translation>
    </message>
    <message>
        <source>%1 %2转入下一环节</source>
        <translation>%1 %2 goes on to the next stage</translation>
    </message>
    <message>
        <source>%1 %2办结</source>
        <translation>%1 %2 closed</translation>
    </message>
    <message>
        <source>%1 %2重新办理</source>
        <translation>%1 %2 reopened</translation>
    </message>
    <message>
        <source>修改%1 %2</source>
        <translation>Change %1 %2</translation>
    </message>
    <message>
        <source>%1 %2移到回收站</source>
        <translation>%1 %2 moved to the recycle bin</translation>
    </message>
    <message>
        <source>恢复%1 %2</source>
        <translation>Restore %1 %2</translation>
    </message>
    <message>
        <source>修改一件事项；换责任人、改期限会记进经过，过了期限再改须写原因（--note）</source>
        <translation>change an item; a new owner or due day goes into its history, a due day that has passed needs a reason (--note)</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>只有名册标记</source>
        <translation>Only marked in the roster</translation>
    </message>
    <message>
        <source>没有荣誉、困难或走访记录。用 entry add 登记。</source>
        <translation>No honours, hardship or visits. Enter one with entry add.</translation>
    </message>
    <message>
        <source>登记%1：%2</source>
        <translation>Enter %1: %2</translation>
    </message>
    <message>
        <source>困难结束：%1</source>
        <translation>Hardship over: %1</translation>
    </message>
    <message>
        <source>放入回收站：%1的记录</source>
        <translation>To the recycle bin: record of %1</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的记录</source>
        <translation>Restore from the recycle bin: record of %1</translation>
    </message>
    <message>
        <source>荣誉、困难、走访慰问；困难的情况和走访的内容只在 --secret 时显示</source>
        <translation>Honours, hardship, visits; the situation and what was said only with --secret</translation>
    </message>
    <message>
        <source>登记一项荣誉、困难或走访；困难的名册标记跟着改</source>
        <translation>Enter an honour, a hardship or a visit; the mark of hardship in the roster follows</translation>
    </message>
    <message>
        <source>修改一条记录</source>
        <translation>Change a record</translation>
    </message>
    <message>
        <source>困难已经解决，名册的标记去掉</source>
        <translation>The hardship is over, its mark in the roster goes</translation>
    </message>
    <message>
        <source>把误登记的放入回收站</source>
        <translation>Put one entered by mistake into the recycle bin</translation>
    </message>
    <message>
        <source>党员登记表</source>
        <translation>Registration form of a member</translation>
    </message>
    <message>
        <source>一个人的党员登记表，.pdf 或 .docx；身份证号和手机只印首尾几位，--full 全印</source>
        <translation>A member&apos;s registration form, .pdf or .docx; ID number and telephone masked, in full with --full</translation>
    </message>
    <message>
        <source>确实是名册以外的人或单位，请加 --outside。</source>
        <translation> If a person or unit outside the roster is meant, add --outside.</translation>
    </message>
    <message>
        <source>%1年没有谈话记录。</source>
        <translation>There are no talks in %1.</translation>
    </message>
    <message>
        <source>没有组织关系转接记录。转出用 transfer out，转入用 transfer in 登记。</source>
        <translation>No transfers. Enter one with transfer out or transfer in.</translation>
    </message>
    <message>
        <source>组织关系转接：在途的在前，写明介绍信还剩几天</source>
        <translation>Transfers of the Party relation: those on the way first, with the days left of the letter</translation>
    </message>
    <message>
        <source>一次转接的全部内容：对方、介绍信、接收、回执</source>
        <translation>Everything about one transfer: the other organization, letter, reception, slip</translation>
    </message>
    <message>
        <source>有效期到 %1，还剩 %2 天</source>
        <translation>valid until %1, %2 days left</translation>
    </message>
    <message>
        <source>有效期到 %1，已超 %2 天</source>
        <translation>valid until %1, %2 days over</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>介绍信编号</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>开具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>有效期（天）</source>
        <translation>Valid for (days)</translation>
    </message>
    <message>
        <source>党费交至</source>
        <translation>Dues paid until</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>退回原因</source>
        <translation>Reason of the return</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>登记转出：%1</source>
        <translation>Transfer out: %1</translation>
    </message>
    <message>
        <source>登记转入：%1</source>
        <translation>Transfer in: %1</translation>
    </message>
    <message>
        <source>修改组织关系转接：%1</source>
        <translation>Change a transfer: %1</translation>
    </message>
    <message>
        <source>登记介绍信：%1</source>
        <translation>Letter: %1</translation>
    </message>
    <message>
        <source>登记接收：%1</source>
        <translation>Reception: %1</translation>
    </message>
    <message>
        <source>名册里已经有这个人，只有姓名、人员类别和转入日期，请照档案把其他各项补全。</source>
        <translation>The person is in the roster now with name, kind and day of transfer alone; please complete the rest from the file.</translation>
    </message>
    <message>
        <source>登记回执：%1</source>
        <translation>Slip: %1</translation>
    </message>
    <message>
        <source>登记退回：%1</source>
        <translation>Return: %1</translation>
    </message>
    <message>
        <source>撤销转接的办结：%1</source>
        <translation>Take back the end of the transfer: %1</translation>
    </message>
    <message>
        <source>放入回收站：%1的组织关系转接</source>
        <translation>To the recycle bin: transfer of %1</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的组织关系转接</source>
        <translation>Restore from the recycle bin: transfer of %1</translation>
    </message>
    <message>
        <source>登记接收：转出的从那天起不在名册，转入的从那天起列入名册；--member 是名册里已有的人</source>
        <translation>Enter the reception: who goes leaves the roster on that day, who comes is in it from that day on; --member is somebody who is in the roster already</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Enter slip</translation>
    </message>
    <message>
        <source>登记退回，写明原因；名册不变</source>
        <translation>Enter the return with its reason; the roster stays as it is</translation>
    </message>
    <message>
        <source>登记错了的，撤销接收或退回；转出的人回到名册</source>
        <translation>Take back a reception or return entered by mistake; who went is in the roster again</translation>
    </message>
    <message>
        <source>把误登记的转接放入回收站</source>
        <translation>Put a transfer entered by mistake into the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复转接</source>
        <translation>Restore a transfer from the recycle bin</translation>
    </message>
    <message>
        <source>登记一名党员的组织关系转出；接收以前人还在本支部</source>
        <translation>Enter a member&apos;s transfer out; until the reception the person is still in this branch</translation>
    </message>
    <message>
        <source>登记一名党员的组织关系转入；接收以前不计入名册</source>
        <translation>Enter a member&apos;s transfer in; until the reception the person does not count</translation>
    </message>
    <message>
        <source>修改没有办完的转接</source>
        <translation>Change a transfer under way</translation>
    </message>
    <message>
        <source>登记介绍信；超期重开的，原来那封留在说明里</source>
        <translation>Enter the letter; where one ran out and another is issued, the old one stays in the note</translation>
    </message>
    <message>
        <source>请核对日期，或补记那次会议。</source>
        <translation> Please check the day, or enter that meeting.</translation>
    </message>
    <message>
        <source>%1的考察早于确定为入党积极分子的%2，请核对日期。</source>
        <translation>The review of %1 is before the person became an activist on %2. Please check the day.</translation>
    </message>
    <message>
        <source>已放入回收站：%1的发展档案。恢复：admission restore %2</source>
        <translation>In the recycle bin: the file of %1. To restore it: admission restore %2</translation>
    </message>
    <message>
        <source>登记停止党籍的决定；从那天起不在名册；不到规定时间的用 --despite 写明原因</source>
        <translation>enter the decision to stop membership; not in the roster from that day; before the rule&apos;s time write the reason with --despite</translation>
    </message>
    <message>
        <source>登记返回、组织关系已转接或除名；返回的恢复名册；不到规定时间除名的用 --despite 写明原因</source>
        <translation>enter return, transfer of the relation or removal; a return restores the roster; removal before the rule&apos;s time needs the reason with --despite</translation>
    </message>
    <message>
        <source>超过应交（元）</source>
        <translation>Beyond the dues (yuan)</translation>
    </message>
    <message>
        <source>“%1”还没有选完：应选 %2 名，当选 %3 名。这份报告只能当草稿，选完以后再印、再报。</source>
        <translation>&quot;%1&quot; is not finished: %2 to elect, %3 elected. This report is a draft only; print and send it when the election is done.</translation>
    </message>
    <message>
        <source>回收站里没有民主评议。</source>
        <translation>There is no democratic evaluation in the recycle bin.</translation>
    </message>
    <message>
        <source>各人的票数不在这里显示；需要时加 --secret。</source>
        <translation>How many papers each person has is not shown here; add --secret when it is needed.</translation>
    </message>
    <message>
        <source>一个年度的评议：步骤、名单、等次和名额；--secret 连同测评票、意见、备注和更正原因</source>
        <translation>the round of a year: steps, people, grades and quota; --secret with papers, opinions, notes and reasons of corrections</translation>
    </message>
    <message>
        <source>按测评票排列，优秀名额内外是谁；只供研究，不写入；--secret 连同票数</source>
        <translation>everybody by the papers, who is inside the quota of 优秀 and who is not; to be discussed, writes nothing; --secret with the numbers of papers</translation>
    </message>
    <message>
        <source>测评票、评定意见、本人意见、备注和更正原因不在这里显示；需要时加 --secret。</source>
        <translation>Papers, opinions, replies, notes and reasons of corrections are not shown here; add --secret when they are needed.</translation>
    </message>
    <message>
        <source>优秀评了 %1 人，多出 %2 人。%3请再研究。</source>
        <translation>%1 people are graded 优秀, %2 too many. %3 Please look at it again.</translation>
    </message>
    <message>
        <source>完成并归档；以后只能更正；像接收、转正、处分或选举却按别的类别记的表决，须写原因（--reason）</source>
        <translation>Finish and archive; afterwards it can only be corrected; a vote that looks like an admission, a conversion, a disposition or an election and is recorded as something else needs a reason (--reason)</translation>
    </message>
    <message>
        <source>没有写怎样产生（--how），手册里也没有这次选举的记录，记作“%1”。</source>
        <translation>How it came about (--how) is not given, and the book has no record of such an election; recorded as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1的事项已经交接给%2，这一件也记作%2负责。仍由%1负责的，请用 ledger assign 改回来。</source>
        <translation>The matters of %1 were handed over to %2, and this one is recorded as %2&apos;s as well. If %1 still answers for it, change it back with ledger assign.</translation>
    </message>
    <message>
        <source>档案没有加密，里面有完整的身份证号、电话和住址，还有困难情况、谈话记录、民主评议的等次和意见、会议记录和党费。请妥善保管，用完就删。</source>
        <translation>The archive is not encrypted. It holds full ID numbers, telephones and addresses, and also hardship, records of talks, grades and opinions of the evaluation, minutes of meetings and dues. Keep it safe and delete it after use.</translation>
    </message>
    <message>
        <source>；另有 %1 人没有核定基数，不在应交人数里</source>
        <translation>; %1 more without a fixed base are not among those who owe</translation>
    </message>
    <message>
        <source>改了日期，应到名单里加上了%1，还没有登记到会没有。</source>
        <translation>The date changed: %1 came onto the list of those expected; whether they attended is not recorded yet.</translation>
    </message>
    <message>
        <source>改了日期，应到名单里去掉了%1。</source>
        <translation>The date changed: %1 went off the list of those expected.</translation>
    </message>
    <message>
        <source>命令行里用 gathering edit --renew 更新名单。</source>
        <translation> On the command line, gathering edit --renew renews the list.</translation>
    </message>
    <message>
        <source>%1 停用</source>
        <translation>given up %1</translation>
    </message>
    <message>
        <source>下次复核 %1</source>
        <translation>next check %1</translation>
    </message>
    <message>
        <source>理念</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>还没有写：%1。</source>
        <translation>Not written yet: %1.</translation>
    </message>
    <message>
        <source>回收站里没有党建品牌。</source>
        <translation>No brands in the recycle bin.</translation>
    </message>
    <message>
        <source>没有党建品牌。用 brand add 名称 登记申报。</source>
        <translation>No brand. Enter the application with brand add NAME.</translation>
    </message>
    <message>
        <source>登记党建品牌：%1</source>
        <translation>New brand: %1</translation>
    </message>
    <message>
        <source>修改党建品牌：%1</source>
        <translation>Change brand: %1</translation>
    </message>
    <message>
        <source>党建品牌%1：%2</source>
        <translation>Brand %1: %2</translation>
    </message>
    <message>
        <source>撤销党建品牌的最后一步：%1</source>
        <translation>Take back the last step of the brand: %1</translation>
    </message>
    <message>
        <source>登记品牌活动：%1</source>
        <translation>Activity of the brand: %1</translation>
    </message>
    <message>
        <source>停用党建品牌：%1</source>
        <translation>Give up brand: %1</translation>
    </message>
    <message>
        <source>撤销停用党建品牌：%1</source>
        <translation>Take back that the brand was given up: %1</translation>
    </message>
    <message>
        <source>放入回收站：党建品牌%1</source>
        <translation>To the recycle bin: brand %1</translation>
    </message>
    <message>
        <source>从回收站恢复：党建品牌%1</source>
        <translation>Restored: brand %1</translation>
    </message>
    <message>
        <source>党建品牌：到哪一步、下次复核；--all 连同停用的</source>
        <translation>the brand: its step and next check; --all with those given up</translation>
    </message>
    <message>
        <source>一个品牌的五个方面、经过和开展的活动</source>
        <translation>the five things of a brand, its course and what was done</translation>
    </message>
    <message>
        <source>登记申报；一个支部一个品牌</source>
        <translation>enters the application; one branch, one brand</translation>
    </message>
    <message>
        <source>修改品牌</source>
        <translation>Change the brand</translation>
    </message>
    <message>
        <source>登记下一步；--next 是下次复核的日期</source>
        <translation>enters the next step; --next is the day of the next check</translation>
    </message>
    <message>
        <source>登记错了的，撤销最后一步</source>
        <translation>takes back the last stage, entered by mistake</translation>
    </message>
    <message>
        <source>登记开展了什么、见到什么成效；--remove 删去</source>
        <translation>enters what was done and its effect; --remove takes it away</translation>
    </message>
    <message>
        <source>停用，写明原因</source>
        <translation>gives the brand up, with the reason</translation>
    </message>
    <message>
        <source>登记错了的，撤销停用</source>
        <translation>takes back that it was given up</translation>
    </message>
    <message>
        <source>今年走访 %1 次，应走访 %2 次</source>
        <translation>%1 visits this year of %2</translation>
    </message>
    <message>
        <source>没有办完的问题 %1 个</source>
        <translation>%1 open problems</translation>
    </message>
    <message>
        <source>%1 办好</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>回收站里没有联系点。</source>
        <translation>No contact points in the recycle bin.</translation>
    </message>
    <message>
        <source>没有联系点。用 contact add 领导姓名 --target 联系对象 登记。</source>
        <translation>No contact points. Enter one with contact add LEADER --target TARGET.</translation>
    </message>
    <message>
        <source>登记联系点：%1联系%2</source>
        <translation>Contact point: %1 looks after %2</translation>
    </message>
    <message>
        <source>修改联系点：%1</source>
        <translation>Change contact point: %1</translation>
    </message>
    <message>
        <source>登记走访：%1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>联系结束：%1</source>
        <translation>Contact ended: %1</translation>
    </message>
    <message>
        <source>撤销联系结束：%1</source>
        <translation>Take back the end of contact: %1</translation>
    </message>
    <message>
        <source>放入回收站：联系点%1</source>
        <translation>To the recycle bin: contact point %1</translation>
    </message>
    <message>
        <source>从回收站恢复：联系点%1</source>
        <translation>Restored: contact point %1</translation>
    </message>
    <message>
        <source>党员干部联系点：今年走访几次、应走访几次、没有办完的问题；--all 连同已经结束的</source>
        <translation>leaders&apos; contact points: visits made and asked for this year, open problems; --all with those that ended</translation>
    </message>
    <message>
        <source>一个联系点和每次走访；写联系对象，或者写领导姓名</source>
        <translation>one contact point with every visit; by its target or by the leader&apos;s name</translation>
    </message>
    <message>
        <source>登记联系点；领导不在名册里的加 --outside</source>
        <translation>enters a contact point; --outside for a leader who is not on the roster</translation>
    </message>
    <message>
        <source>修改联系点</source>
        <translation>changes a contact point</translation>
    </message>
    <message>
        <source>登记或更正那一天的走访、发现的问题和怎样办好的；--remove 删去</source>
        <translation>enters or corrects the visit of that day, what was found and what became of it; --remove takes it away</translation>
    </message>
    <message>
        <source>登记联系结束</source>
        <translation>enters that the contact ended</translation>
    </message>
    <message>
        <source>期限到 %1</source>
        <translation>term until %1</translation>
    </message>
    <message>
        <source>这条记录保密；加 --secret 才显示内容。</source>
        <translation>This record is confidential; its content is shown with --secret only.</translation>
    </message>
    <message>
        <source>%1 更正，原为：%2；原因：%3</source>
        <translation>%1 corrected, before: %2; reason: %3</translation>
    </message>
    <message>
        <source>没有正在办理的组织处置。用 disposition open 姓名 立案。</source>
        <translation>No open dispositions. Open a case with disposition open NAME.</translation>
    </message>
    <message>
        <source>组织处置立案</source>
        <translation>Open a disposition</translation>
    </message>
    <message>
        <source>组织处置：%1</source>
        <translation>Disposition: %1</translation>
    </message>
    <message>
        <source>组织处置：作出决定</source>
        <translation>Disposition: decision</translation>
    </message>
    <message>
        <source>组织处置：改期限</source>
        <translation>Disposition: other term</translation>
    </message>
    <message>
        <source>组织处置：办结</source>
        <translation>Disposition: closed</translation>
    </message>
    <message>
        <source>组织处置：撤销办结</source>
        <translation>Disposition: reopened</translation>
    </message>
    <message>
        <source>组织处置：更正</source>
        <translation>Disposition: correction</translation>
    </message>
    <message>
        <source>组织处置：放入回收站</source>
        <translation>Disposition: to the recycle bin</translation>
    </message>
    <message>
        <source>组织处置：从回收站恢复</source>
        <translation>Disposition: back from the recycle bin</translation>
    </message>
    <message>
        <source>组织处置：办到哪一步、期限；姓名只在 --secret 时显示，--all 连同已经办结的</source>
        <translation>dispositions: how far, term; names with --secret only, --all with closed ones</translation>
    </message>
    <message>
        <source>一件组织处置的经过；保密的加 --secret</source>
        <translation>the course of one disposition; --secret for a confidential one</translation>
    </message>
    <message>
        <source>立案：拟采取限期改正、劝退、除名或自行脱党除名</source>
        <translation>opens a case: correction within a term, persuaded withdrawal, removal or removal for self-withdrawal is intended</translation>
    </message>
    <message>
        <source>登记一步：调查核实、支委会意见、上级审批、宣布、执行帮教、期满评议</source>
        <translation>enters a step: verified, committee, approved, announced, help, review</translation>
    </message>
    <message>
        <source>党员大会表决通过的决定；限期改正写明到哪天</source>
        <translation>the decision passed by the members&apos; meeting; a correction says until when</translation>
    </message>
    <message>
        <source>改限期改正的期限，总共不超过一年</source>
        <translation>another term of a correction, a year in all at most</translation>
    </message>
    <message>
        <source>办结；劝退、除名的同时离开名册</source>
        <translation>closes the case; who withdrew or was removed leaves the roster</translation>
    </message>
    <message>
        <source>撤销办结，离开名册的回到名册</source>
        <translation>reopens it; who left the roster is in it again</translation>
    </message>
    <message>
        <source>更正，原来的内容和原因留着</source>
        <translation>corrects it; what stood there and the reason are kept</translation>
    </message>
    <message>
        <source>登记错了的放入回收站</source>
        <translation>puts one entered by mistake into the recycle bin</translation>
    </message>
    <message>
        <source>党员信息卡</source>
        <translation>Member card</translation>
    </message>
    <message>
        <source>一个人的党员信息卡：基本情况、标签、自定义项目、入党与任职、荣誉，.pdf 或 .docx；--full 号码全印</source>
        <translation>The member card of a person: main facts, tags, own fields, course and honours, .pdf or .docx; --full prints the numbers in full</translation>
    </message>
    <message>
        <source>没有标签</source>
        <translation>no tags</translation>
    </message>
    <message>
        <source>修改标签：%1</source>
        <translation>Tags of %1</translation>
    </message>
    <message>
        <source>还没有标签。用 member tag 姓名 --add 标签 添加。</source>
        <translation>No tags yet. Add one with member tag NAME --add TAG.</translation>
    </message>
    <message>
        <source>没有自定义项目。用 member field-add 名称 --kind text 添加。</source>
        <translation>No own fields. Add one with member field-add NAME --kind text.</translation>
    </message>
    <message>
        <source>自定义项目：%1</source>
        <translation>Own field: %1</translation>
    </message>
    <message>
        <source>放入回收站：自定义项目 %1</source>
        <translation>To the recycle bin: own field %1</translation>
    </message>
    <message>
        <source>“%1”已放入回收站，填过的内容都在；member field-restore 恢复。</source>
        <translation>&apos;%1&apos; is in the recycle bin with all its values; member field-restore brings it back.</translation>
    </message>
    <message>
        <source>从回收站恢复：自定义项目 %1</source>
        <translation>From the recycle bin: own field %1</translation>
    </message>
    <message>
        <source>填写%1：%2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>一个人的标签：不带选项是查看</source>
        <translation>the tags of a person; without options they are shown</translation>
    </message>
    <message>
        <source>用过的标签和人数；member list --tag 按标签筛选</source>
        <translation>the tags in use with how many have each; member list --tag filters by one</translation>
    </message>
    <message>
        <source>本手册自己加的项目</source>
        <translation>the book&apos;s own fields</translation>
    </message>
    <message>
        <source>一个人在自定义项目里的内容：不带选项是查看</source>
        <translation>what a person has in an own field; without options it is shown</translation>
    </message>
    <message>
        <source>添加一个自定义项目</source>
        <translation>adds an own field</translation>
    </message>
    <message>
        <source>修改自定义项目的名称、类型或选项</source>
        <translation>changes name, kind or choices of an own field</translation>
    </message>
    <message>
        <source>自定义项目放入回收站，填过的内容都在</source>
        <translation>puts an own field into the recycle bin with its values</translation>
    </message>
    <message>
        <source>从回收站恢复自定义项目</source>
        <translation>brings an own field back</translation>
    </message>
    <message>
        <source>要选定</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>身份证号不同</source>
        <translation>different ID numbers</translation>
    </message>
    <message>
        <source>名册里没有看起来重复的人。</source>
        <translation>Nobody in the roster looks like a duplicate.</translation>
    </message>
    <message>
        <source>不是同一人：%1</source>
        <translation>Not one person: %1</translation>
    </message>
    <message>
        <source>已经记下，这两份记录不是同一人；只要姓名、身份证号、出生日期和性别不改，就不再提示。</source>
        <translation>Noted: the two records are two people. You will not be asked again while name, ID number, birth date and gender stay.</translation>
    </message>
    <message>
        <source>合并重复记录：%1</source>
        <translation>Merge duplicate records: %1</translation>
    </message>
    <message>
        <source>已合并，%1 条记录转到保留的一份；另一份在回收站。book undo 可以整步撤销。</source>
        <translation>Merged; %1 records name the kept one now. The other is in the recycle bin. book undo takes the whole step back.</translation>
    </message>
    <message>
        <source>%1 次已归档的会议里两份都在名单上，归档的内容没有改。</source>
        <translation>Both stand on the lists of %1 archived meetings; what was archived was not changed.</translation>
    </message>
    <message>
        <source>看起来重复的人，各有理由和不一样的项；先录入的一份在前</source>
        <translation>records that look like one person, each with the reason and what differs; the older one first</translation>
    </message>
    <message>
        <source>合并为一份，另一份进回收站；两份都填而且不同的项用 --take 选定</source>
        <translation>one record of two, the other to the recycle bin; of two different values --take chooses one</translation>
    </message>
    <message>
        <source>记下两份记录不是同一人，不再提示</source>
        <translation>notes that two records are two people, not asked about again</translation>
    </message>
    <message>
        <source>%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>名单保密：姓名、培养联系人、得分和意见只在 --secret 时显示。</source>
        <translation>The list is confidential: names, mentors, scores and opinions only with --secret.</translation>
    </message>
    <message>
        <source>%1年 %2分</source>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>回收站里没有后备干部的记录。</source>
        <translation>No reserve cadres in the recycle bin.</translation>
    </message>
    <message>
        <source>没有后备干部。用 reserve add 姓名 登记推荐。</source>
        <translation>No reserve cadres. Enter a nomination with reserve add NAME.</translation>
    </message>
    <message>
        <source>登记后备干部的推荐</source>
        <translation>Nominate a reserve cadre</translation>
    </message>
    <message>
        <source>修改后备干部：%1</source>
        <translation>Change reserve cadre: %1</translation>
    </message>
    <message>
        <source>后备干部%1：%2</source>
        <translation>Reserve cadre %1: %2</translation>
    </message>
    <message>
        <source>撤销后备干部的最后一步：%1</source>
        <translation>Take back the last stage of reserve cadre %1</translation>
    </message>
    <message>
        <source>后备干部年度考核：%1</source>
        <translation>Yearly score of reserve cadre: %1</translation>
    </message>
    <message>
        <source>放入回收站：后备干部%1</source>
        <translation>To the recycle bin: reserve cadre %1</translation>
    </message>
    <message>
        <source>从回收站恢复：后备干部%1</source>
        <translation>Restored: reserve cadre %1</translation>
    </message>
    <message>
        <source>后备干部库：编号、拟任岗位和阶段；姓名只在 --secret 时显示；--all 连同已经出库的</source>
        <translation>the pool of reserve cadres: number, post and stage; names only with --secret; --all with those that left</translation>
    </message>
    <message>
        <source>一名后备干部的经过；姓名、得分和意见只在 --secret 时显示</source>
        <translation>the course of one reserve cadre; name, scores and opinions only with --secret</translation>
    </message>
    <message>
        <source>登记推荐</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>修改拟任岗位、培养联系人、培养措施</source>
        <translation>changes post, mentor and training</translation>
    </message>
    <message>
        <source>登记下一步；公示用 --until 写最后一天，出库用 --note 写原因</source>
        <translation>enters the next stage; --until is the last day of a notice, --note says why somebody leaves the pool</translation>
    </message>
    <message>
        <source>登记或更正年度考核得分（0到100）；--remove 删去</source>
        <translation>enters or corrects a yearly score (0 to 100); --remove takes it away</translation>
    </message>
    <message>
        <source>影响期到 %1</source>
        <translation>in effect until %1</translation>
    </message>
    <message>
        <source>还没有恢复党员权利</source>
        <translation>rights not restored yet</translation>
    </message>
    <message>
        <source>没有还在影响期内的处分。用 sanction add 姓名 登记。</source>
        <translation>No sanction is in effect. Enter one with sanction add NAME.</translation>
    </message>
    <message>
        <source>登记处分</source>
        <translation>Enter a sanction</translation>
    </message>
    <message>
        <source>处分：改留党察看的时间</source>
        <translation>Sanction: other length</translation>
    </message>
    <message>
        <source>处分：撤销恢复权利</source>
        <translation>Sanction: rights taken back</translation>
    </message>
    <message>
        <source>处分：恢复党员权利</source>
        <translation>Sanction: rights restored</translation>
    </message>
    <message>
        <source>处分：宣布</source>
        <translation>Sanction: announced</translation>
    </message>
    <message>
        <source>处分：报告执行情况</source>
        <translation>Sanction: execution reported</translation>
    </message>
    <message>
        <source>处分：更正</source>
        <translation>Sanction: correction</translation>
    </message>
    <message>
        <source>处分：放入回收站</source>
        <translation>Sanction: to the recycle bin</translation>
    </message>
    <message>
        <source>处分：从回收站恢复</source>
        <translation>Sanction: back from the recycle bin</translation>
    </message>
    <message>
        <source>还在影响期内的处分；姓名只在 --secret 时显示，--all 连同影响期已满的</source>
        <translation>sanctions in effect; names with --secret only, --all with those that are over</translation>
    </message>
    <message>
        <source>一条处分和它的期限；保密的加 --secret</source>
        <translation>one sanction with its terms; --secret for a confidential one</translation>
    </message>
    <message>
        <source>登记上级决定的处分：警告、严重警告、撤销党内职务、留党察看、开除党籍；日期是生效日期</source>
        <translation>enters a sanction that was decided: warning, serious warning, removal from post, probation within the Party, expulsion; the date is that on which it takes effect</translation>
    </message>
    <message>
        <source>改留党察看的月数，总共不超过二年</source>
        <translation>other months of a probation within the Party, two years in all at most</translation>
    </message>
    <message>
        <source>留党察看期满恢复党员权利；--remove 撤销</source>
        <translation>restores the rights after a probation within the Party; --remove takes it back</translation>
    </message>
    <message>
        <source>登记宣布或报告执行情况的日期</source>
        <translation>enters the day of the announcement or of the report on its execution</translation>
    </message>
    <message>
        <source>%1 名选举人同意减少名额，不再选举。</source>
        <translation>%1 electors agreed to fewer seats; there is no further election.</translation>
    </message>
    <message>
        <source>注意：%1写错了请用 gathering edit --date 改，或者用 book undo 撤销。</source>
        <translation>Note: %1 If it is wrong, change it with gathering edit --date, or take it back with book undo.</translation>
    </message>
    <message>
        <source>记录一次会议、学习或活动；日期在今天之后的是计划；没有写 --present 的，应到的人除 --absent 写明的都记为到会；议程的类别 kind 可写 %1</source>
        <translation>Records a meeting, study or activity; one after today is a plan; without --present everybody expected is recorded as present but those named by --absent; kind of an agenda item: %1</translation>
    </message>
    <message>
        <source>没有改动：写的和归档的记录一样，没有加更正。</source>
        <translation>Nothing was changed: the archived record says so already; no correction was added.</translation>
    </message>
    <message>
        <source>从 %1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>上级党组织：%1</source>
        <translation>higher organization: %1</translation>
    </message>
    <message>
        <source>党员大会：%1</source>
        <translation>members&apos; meeting: %1</translation>
    </message>
    <message>
        <source>标签：%1</source>
        <translation>Tags: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::gathering</name>
    <message>
        <source>几点开始</source>
        <translation>the time it began</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>the place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>who was in the chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>who took the minutes</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>who spoke</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>the class hours</translation>
    </message>
    <message>
        <source>到会人员</source>
        <translation>who attended</translation>
    </message>
    <message>
        <source>议程或记录正文</source>
        <translation>the agenda or the minutes</translation>
    </message>
    <message>
        <source>%1 个人的缺席原因</source>
        <translation>why %1 of those expected were absent</translation>
    </message>
    <message>
        <source>%1 项需表决议程的表决结果</source>
        <translation>result of the vote on %1 agenda items</translation>
    </message>
    <message>
        <source>%1：名单里没有；开会那天应到，%2。</source>
        <translation>%1: not on the list; expected on the day of the meeting, %2.</translation>
    </message>
    <message>
        <source>%1：名单里有；开会那天已经不是本支部的党员（转出、去世或者停止党籍等）。</source>
        <translation>%1: on the list; no longer a member of this branch on the day of the meeting (transferred, died, membership stopped …).</translation>
    </message>
    <message>
        <source>%1：名单里是%2；开会那天是%3。</source>
        <translation>%1: on the list %2; on the day of the meeting %3.</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>议程标题</source>
        <translation>Agenda title</translation>
    </message>
    <message>
        <source>接收预备党员采取无记名投票的方式表决。</source>
        <translation>The admission of a probationary member is voted on by secret ballot.</translation>
    </message>
    <message>
        <source>同一项议程在这次会议上先前的表决%1。同一次会议能不能再表决，现有规定没有写，请先请示上级党组织。</source>
        <translation>The earlier vote on the same item in this meeting %1. The regulations do not say whether the same meeting may vote again; please ask the higher Party organization first.</translation>
    </message>
    <message>
        <source>因到会人数不够无效</source>
        <translation>was void because too few had come</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>did not pass</translation>
    </message>
    <message>
        <source>临时党支部一般不处分、处置党员，由党员组织关系所在的党支部办理。请核对。</source>
        <translation>A temporary branch normally imposes no sanction or disposition; the branch that holds the member&apos;s relations does. Please check.</translation>
    </message>
    <message>
        <source>议程“%1”的材料（%2）</source>
        <translation>papers of the item &quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>大额开支“%1”的金额</source>
        <translation>the amount of the large spending &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1等%2人</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>%1：名单里有；开会那天不是支部委员。</source>
        <translation>%1: on the list; not a member of the committee on the day of the meeting.</translation>
    </message>
    <message>
        <source>决议“%1”重新核对过的票数</source>
        <translation>the votes on resolution &quot;%1&quot;, checked again</translation>
    </message>
    <message>
        <source>记下票数以后到会的人改了：赞成、反对、弃权合计 %1，表决时到会有表决权的是 %2 人。票数没有动，请重新核对票数和到会的人。</source>
        <translation>The attendance was changed after the votes were recorded: for, against and abstentions are %1 together, %2 with a vote were there. The votes were not touched; please check both again.</translation>
    </message>
    <message>
        <source>决议“%1”像是%2，却没有按这一类记。</source>
        <translation>Resolution &quot;%1&quot; looks like %2 and is not recorded as such.</translation>
    </message>
    <message>
        <source>决议“%1”提到%2，他的发展档案正等着党员大会讨论%3，却没有按这一类记。</source>
        <translation>Resolution &quot;%1&quot; names %2, whose file waits for the members&apos; meeting to discuss %3, and is not recorded as such.</translation>
    </message>
    <message>
        <source>看字面像是%1，却没有按这一类记。请在议程里把类别改成“%1”再记票，按它的规定算票。</source>
        <translation>It reads like %1 and is not recorded as such. Please change its kind on the agenda to &quot;%1&quot; before the votes are recorded; they are counted by its rule.</translation>
    </message>
    <message>
        <source>%1：名单里有；开会那天还不是本支部的党员（还没有入党，或者还没有转入）。</source>
        <translation>%1: on the list, but not yet a member of this branch on the day of the meeting (had not joined the Party or not transferred in).</translation>
    </message>
    <message>
        <source>书面意见有 %1 份，登记没有到会而有表决权的只有 %2 人。请重新核对书面意见和到会的人。</source>
        <translation>There are %1 written opinions, but by the attendance only %2 people with a vote are absent. Check the written opinions and who was there again.</translation>
    </message>
    <message>
        <source>表决时到会的按 %1 人算，登记到会有表决权的是 %2 人。有人先离开的，请核对人数；不是的，请改“表决时到会”。</source>
        <translation>The vote counts %1 people present, the attendance has %2 with a vote. If somebody had left, check the number; otherwise change &quot;present at the vote&quot;.</translation>
    </message>
    <message>
        <source>决议“%1”像是选举，却按一般表决记。</source>
        <translation>The resolution &quot;%1&quot; looks like an election and is recorded as an ordinary vote.</translation>
    </message>
    <message>
        <source>选举请在“换届选举”里记（命令行用 election）：到会人数和投票另有规定，不按这里算。</source>
        <translation>Record an election under &quot;Elections&quot; (on the command line: election): attendance and ballots have rules of their own and are not counted here.</translation>
    </message>
    <message>
        <source>请在议程里把类别改成“%1”。</source>
        <translation>Change its kind on the agenda to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>看字面像是选举。</source>
        <translation>By its words this looks like an election. </translation>
    </message>
    <message>
        <source>%1在支部成立（%2）以前，请核对日期。</source>
        <translation>%1 is before the founding of the branch (%2). Please check the date.</translation>
    </message>
    <message>
        <source>%1：名单里有；开会那天不在这个党小组。</source>
        <translation>%1: on the list; not in this Party group on the day of the meeting.</translation>
    </message>
    <message>
        <source>%1离今天已经一年以上，请核对是不是 %2 年。</source>
        <translation>%1 is a year or more back. Please check whether the year is really %2.</translation>
    </message>
</context>
<context>
    <name>branchbook::ledger</name>
    <message>
        <source>提出</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>改期限</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>还没有表决</source>
        <translation>was not voted on yet</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>was not passed</translation>
    </message>
    <message>
        <source>表决时到会人数不够</source>
        <translation>had too few people present at the vote</translation>
    </message>
    <message>
        <source>%1 年第 %2 号</source>
        <translation>%1 no. %2</translation>
    </message>
    <message>
        <source>的票数或应到会还待核对</source>
        <translation> (its numbers or those expected are still to be checked)</translation>
    </message>
</context>
<context>
    <name>branchbook::organization</name>
    <message>
        <source>换届选举</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>补选</source>
        <translation>By-election</translation>
    </message>
    <message>
        <source>上级任命</source>
        <translation>Appointed</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>每%1个月</source>
        <translation>every %1 months</translation>
    </message>
    <message>
        <source>%1%2日</source>
        <translation>%1 on day %2</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1最后一个%2</source>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>%1第%2个%3</source>
        <translation>%1, %3 no. %2</translation>
    </message>
    <message>
        <source>还没有填发出的选票数</source>
        <translation>The papers issued are not filled in yet</translation>
    </message>
    <message>
        <source>发出选票 %1 张，比实到会有选举权的 %2 人多 %3 张</source>
        <translation>%1 papers issued, %3 more than the %2 electors present</translation>
    </message>
    <message>
        <source>发出选票 %1 张，不多于实到会 %2 人</source>
        <translation>%1 papers issued, no more than the %2 present</translation>
    </message>
    <message>
        <source>还没有填收回的选票数</source>
        <translation>The papers collected are not filled in yet</translation>
    </message>
    <message>
        <source>收回 %1 张，比投票的 %2 人多 %3 张，选举无效，应当重新选举</source>
        <translation>%1 collected, %3 more than the %2 voters: the vote is void and has to be held again</translation>
    </message>
    <message>
        <source>收回不多于投票人数 %1，选举有效</source>
        <translation>No more collected than %1 voters: the vote stands</translation>
    </message>
    <message>
        <source>有效 %1 + 无效 %2 = 收回 %3</source>
        <translation>valid %1 + void %2 = collected %3</translation>
    </message>
    <message>
        <source>有效 %1 + 无效 %2 = %3，比收回的 %4 张多 %5 张</source>
        <translation>valid %1 + void %2 = %3, %5 more than the %4 collected</translation>
    </message>
    <message>
        <source>有效 %1 + 无效 %2 = %3，比收回的 %4 张少 %5 张</source>
        <translation>valid %1 + void %2 = %3, %5 fewer than the %4 collected</translation>
    </message>
    <message>
        <source>%1的赞成、反对、弃权没有填全</source>
        <translation>%1: yes, no and abstain are not all filled in</translation>
    </message>
    <message>
        <source>%1合计 %2</source>
        <translation>%1: %2 in all</translation>
    </message>
    <message>
        <source>%1的赞成 %2 + 反对 %3 + 弃权 %4 = %5，比有效票 %6 张多 %7 票</source>
        <translation>%1: yes %2 + no %3 + abstain %4 = %5, %7 more than the %6 valid papers</translation>
    </message>
    <message>
        <source>%1的赞成 %2 + 反对 %3 + 弃权 %4 = %5，比有效票 %6 张少 %7 票</source>
        <translation>%1: yes %2 + no %3 + abstain %4 = %5, %7 fewer than the %6 valid papers</translation>
    </message>
    <message>
        <source>赞成合计 %1，比 %2 × %3 = %4 多 %5：每张选票最多选 %3 名</source>
        <translation>%1 marks for candidates, %5 more than %2 × %3 = %4: a paper chooses at most %3</translation>
    </message>
    <message>
        <source>赞成合计 %1 不多于 %2 × %3 = %4</source>
        <translation>%1 marks for candidates, no more than %2 × %3 = %4</translation>
    </message>
    <message>
        <source>另选他人合计 %1 票，比反对票合计 %2 多 %3：投反对票的才可以另选他人</source>
        <translation>%1 votes for written-in names, %3 more than the %2 votes against: only who votes against may name another</translation>
    </message>
    <message>
        <source>另选他人合计 %1 不多于反对票合计 %2</source>
        <translation>%1 votes for written-in names, no more than %2 votes against</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>届满提醒</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>请示批复</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>酝酿人选</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>人选批复</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>大会选举</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>选举书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>报告审批</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>交接归档</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>名额选满</source>
        <translation>All seats filled</translation>
    </message>
    <message>
        <source>票数相等，再次投票</source>
        <translation>Tied, vote again</translation>
    </message>
    <message>
        <source>当选人数不足</source>
        <translation>Too few elected</translation>
    </message>
    <message>
        <source>选举无效</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>当选</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>再次投票</source>
        <translation>Vote again</translation>
    </message>
    <message>
        <source>未当选</source>
        <translation>Not elected</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>The day of the reply</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>The first day</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>The day of completion</translation>
    </message>
    <message>
        <source>投票选举</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>“%1”登记了办完，但还没有筹备换届选举，没有计票结果。请先筹备选举，补记票数。</source>
        <translation>&quot;%1&quot; is marked as done, but no election is planned and no count recorded. Plan the election first and enter the votes.</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Day of the talk</translation>
    </message>
    <message>
        <source>在会议记录里已经没有了（删去了，或者改了文字）</source>
        <translation>is no longer in the record of the meeting (removed, or worded otherwise)</translation>
    </message>
    <message>
        <source>在会议记录里还没有表决</source>
        <translation>has not been voted on in the record of the meeting</translation>
    </message>
    <message>
        <source>在会议记录里因到会人数不够没有通过</source>
        <translation>did not pass in the record of the meeting for want of a quorum</translation>
    </message>
    <message>
        <source>在会议记录里没有通过</source>
        <translation>did not pass in the record of the meeting</translation>
    </message>
    <message>
        <source>台账“%1”（%2年%3第 %4 号）所依据的决议“%5”%6，这一项还没有办结。请核对是不是还要办，办结时写明情况。</source>
        <translation>The ledger item &quot;%1&quot; (%2, %3 no. %4) rests on the resolution &quot;%5&quot;, which %6, and it is still open. Check whether it is still to be done, and say so when you close it.</translation>
    </message>
    <message>
        <source>分工调整</source>
        <translation>Work shared anew</translation>
    </message>
    <message>
        <source>（数字填错了的请改；确实多收的，写明这次选举无效，命令行加 --void-vote）</source>
        <translation> (if a figure was typed wrong, correct it; if there really were too many, say that the vote is void: --void-vote on the command line)</translation>
    </message>
</context>
<context>
    <name>branchbook::organization::CommitteeLook</name>
    <message>
        <source>第%1届</source>
        <translation>Term %1</translation>
    </message>
    <message>
        <source>%1任期已于 %2 届满，还没有换届。</source>
        <translation>%1 ended on %2 and no new committee was elected.</translation>
    </message>
    <message>
        <source>%1的任期改到 %2，与应届满日 %3 相差超过 %4 年；提前或延期一般不超过 %4 年。</source>
        <translation>The end of %1 was moved to %2, more than %4 year from the planned %3; normally it is not moved by more than %4 year.</translation>
    </message>
    <message>
        <source>%1书记、副书记的批复还没有登记。</source>
        <translation>The approval of secretary and deputy of %1 is not on record.</translation>
    </message>
    <message>
        <source>第%1届在第%2届届满前 %3 天选出，提前换届要报上级党组织批准，这里没有批准的记录。</source>
        <translation>Term %1 was elected %3 days before the end of term %2. An earlier election needs the consent of the higher organization; none is on record.</translation>
    </message>
    <message>
        <source>第%1届在第%2届届满后 %3 天才选出，延期换届要报上级党组织批准，这里没有批准的记录。</source>
        <translation>Term %1 was elected %3 days after the end of term %2. A later election needs the consent of the higher organization; none is on record.</translation>
    </message>
    <message>
        <source>%1空缺 %2 人，请及时补选。</source>
        <translation>%1: %2 vacant. Hold a by-election soon.</translation>
    </message>
    <message>
        <source>%1已于 %2 离开支部，仍登记为%3。请记免职，再安排补选。</source>
        <translation>%1 left the branch on %2 and is still on record as %3. Record the end, then hold a by-election.</translation>
    </message>
    <message>
        <source>%1已不在支部名册里，仍登记为%2。请记免职，再安排补选。</source>
        <translation>%1 is no longer in the roster and is still on record as %2. Record the end, then hold a by-election.</translation>
    </message>
    <message>
        <source>%1不是正式党员，没有被选举权，登记为%2。请核对。</source>
        <translation>%1 is no full member, cannot be elected, and is on record as %2. Please check.</translation>
    </message>
    <message>
        <source>正式党员 %1 人，应设支部委员会，委员不少于 %2 人，现在是 %3 人。</source>
        <translation>With %1 full members there should be a committee of at least %2; now it has %3.</translation>
    </message>
    <message>
        <source>支部委员会一般不超过 %1 人，现在是 %2 人。</source>
        <translation>A committee normally has at most %1 people; now it has %2.</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1的党内职务，名册写的是“%2”，任职记录是“%3”。以任职记录为准，请核对名册。</source>
        <translation>Party post of %1: the roster says &quot;%2&quot;, the committee&apos;s records say &quot;%3&quot;. The records count; check the roster.</translation>
    </message>
    <message>
        <source>%1的分工“%2”现在没有人负责。</source>
        <translation>Nobody has the duty &quot;%2&quot; of the post %1 now.</translation>
    </message>
    <message>
        <source>分工“%1”原由%2负责，%2已不在支部，现在没有人负责。</source>
        <translation>The duty &quot;%1&quot; was that of %2, who has left the branch; nobody has it now.</translation>
    </message>
    <message>
        <source>提前或延期一般不超过 %1 年。</source>
        <translation>Earlier or later by normally no more than %1 years.</translation>
    </message>
    <message>
        <source>%1的届满日期是 %2，与规定的 %3 不同，还没有登记上级党组织批准的文号和日期。请在“提前或延期换届”里补登记。</source>
        <translation>%1 ends on %2 instead of %3 by the rule, and no consent of the higher Party organization is recorded. Enter its number and day under &quot;earlier or later election&quot;.</translation>
    </message>
    <message>
        <source>%1写的届满日期是 %2，按规定任期 %3 年，应到 %4。任期不同要有上级党组织的批准，请核对。</source>
        <translation>%1 is written to end on %2; by the rule a term is %3 years, until %4. Another length needs the consent of the higher Party organization; please check.</translation>
    </message>
    <message>
        <source>上一届是第%1届，这一届写的是第%2届，应当是第%3届。中间少登记了的，请补登记。</source>
        <translation>The term before is number %1, this one is written as number %2 and should be number %3. If one between them is missing, enter it.</translation>
    </message>
    <message>
        <source>%1还没有人担任。委员里没有分工的有%2，可以由支部委员会调整分工，不用补选。</source>
        <translation>Nobody is %1. On the committee %2 have no work yet: the committee can share it, no by-election is needed.</translation>
    </message>
    <message>
        <source>%1 分工调整（%2），还没有登记报上级党组织备案的文号和日期。</source>
        <translation>Work shared anew on %1 (%2): number and day of the filing with the higher organization are not on record yet.</translation>
    </message>
    <message>
        <source>%1还空缺 %2 人。委员里没有分工的有%3，可以由支部委员会调整分工，不用补选。</source>
        <translation>%1 has %2 vacant. Committee members without work are %3; the committee may redistribute the work, no by-election is needed.</translation>
    </message>
</context>
<context>
    <name>branchbook::report</name>
    <message>
        <source>A5 纸，每页一张</source>
        <translation>A5, one to a page</translation>
    </message>
    <message>
        <source>A4 纸，每页一张</source>
        <translation>A4, one to a page</translation>
    </message>
    <message>
        <source>A4 纸，每页两张，可裁开</source>
        <translation>A4, two to a page, to be cut</translation>
    </message>
    <message>
        <source>A4 纸，每页四张，可裁开</source>
        <translation>A4, four to a page, to be cut</translation>
    </message>
    <message>
        <source>正在排选票</source>
        <translation>Setting ballots</translation>
    </message>
</context>
<context>
    <name>branchbook::sample</name>
    <message>
        <source>正在生成示例手册</source>
        <translation>Making the sample book</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AboutPane</name>
    <message>
        <source>支部手册</source>
        <translation>Branchbook</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>党支部书记记录组织生活，按规定提醒该办的事，打印季度报告。全部资料在这台电脑上，程序不连网络。</source>
        <translation>With it the secretary of a Party branch keeps the branch&apos;s records, hears what the rules ask for, and prints the quarterly report. All data stay on this computer; the program uses no network.</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>自由软件，GNU 通用公共许可证第3版或者更新的版本（GPL-3.0-or-later）。可以使用、研究、修改和分发；没有任何担保。</source>
        <translation>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and share it; it comes without any warranty.</translation>
    </message>
    <message>
        <source>用到的库</source>
        <translation>Libraries</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionBoard</name>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionEndDialog</name>
    <message>
        <source>结束%1的发展档案</source>
        <translation>End the admission file of %1</translation>
    </message>
    <message>
        <source>怎样结束</source>
        <translation>How it ends</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已转正的不用写</source>
        <translation>Not needed for a conversion</translation>
    </message>
    <message>
        <source>结束以后不能再改，需要补正的可以重新打开。名册不会跟着改。</source>
        <translation>Once ended it is not changed; it can be opened again to mend it. The roster does not follow.</translation>
    </message>
    <message>
        <source>先不结束</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>结束档案</source>
        <translation>End file</translation>
    </message>
    <message>
        <source>结束发展档案：%1</source>
        <translation>End admission file: %1</translation>
    </message>
    <message>
        <source>已结束%1的发展档案</source>
        <translation>The admission file of %1 has ended</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionFactsDialog</name>
    <message>
        <source>培训、延期和其他</source>
        <translation>Training, extension and more</translation>
    </message>
    <message>
        <source>集中培训天数</source>
        <translation>Days of training</translation>
    </message>
    <message>
        <source>集中培训学时</source>
        <translation>Hours of training</translation>
    </message>
    <message>
        <source>延长预备期（月）</source>
        <translation>Extension of probation (months)</translation>
    </message>
    <message>
        <source>没有延长的空着</source>
        <translation>Empty if not extended</translation>
    </message>
    <message>
        <source>将要离开工作、学习单位的日期</source>
        <translation>Day of leaving workplace or school</translation>
    </message>
    <message>
        <source>特殊情况，审批时间可以延长</source>
        <translation>Special case: approval may take longer</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>修改发展档案：%1</source>
        <translation>Change admission file: %1</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionPaperDialog</name>
    <message>
        <source>材料上的日期（没有写的空着）</source>
        <translation>Date on the paper (empty if none)</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如 份数、存放在哪里</source>
        <translation>e.g. how many, where it is kept</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>没有这份材料</source>
        <translation>Not at hand</translation>
    </message>
    <message>
        <source>已有这份材料</source>
        <translation>At hand</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>登记发展材料：%1</source>
        <translation>Register paper of admission: %1</translation>
    </message>
    <message>
        <source>已登记：%1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>已改为没有：%1</source>
        <translation>Not at hand: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionReviewDialog</name>
    <message>
        <source>登记半年考察</source>
        <translation>Register half-yearly review</translation>
    </message>
    <message>
        <source>考察日期</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>考察意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>已有考察：%1</source>
        <translation>Reviews: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>登记半年考察：%1</source>
        <translation>Register half-yearly review: %1</translation>
    </message>
    <message>
        <source>已登记考察</source>
        <translation>Review registered</translation>
    </message>
    <message>
        <source>还没有考察记录。</source>
        <translation>No review is written down yet.</translation>
    </message>
    <message>
        <source>还没有考察记录。应当每%1考察一次。</source>
        <translation>No review is written down yet. There should be one every %1.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionStepDialog</name>
    <message>
        <source>第 %1 步 %2</source>
        <translation>Step %1 %2</translation>
    </message>
    <message>
        <source>名册里的日期和人员类别跟着更新</source>
        <translation>Days and kind of person in the roster follow</translation>
    </message>
    <message>
        <source>办完的日期</source>
        <translation>Day it was done</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如 文号、地点</source>
        <translation>e.g. document number, place</translation>
    </message>
    <message>
        <source>与规定不符，仍这样登记的原因</source>
        <translation>Why it is entered against the rules</translation>
    </message>
    <message>
        <source>例如 旧档案补录</source>
        <translation>e.g. taken over from an old file</translation>
    </message>
    <message>
        <source>最早%1：%2。</source>
        <translation>From %1: %2.</translation>
    </message>
    <message>
        <source>最迟%1：%2。</source>
        <translation>Until %1: %2.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>清除这一步</source>
        <translation>Clear this step</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>哪次会议</source>
        <translation>Which meeting</translation>
    </message>
    <message>
        <source>不关联会议</source>
        <translation>No meeting</translation>
    </message>
    <message>
        <source>登记发展步骤：%1</source>
        <translation>Register step of admission: %1</translation>
    </message>
    <message>
        <source>已登记：%1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>清除发展步骤：%1</source>
        <translation>Clear step of admission: %1</translation>
    </message>
    <message>
        <source>已清除：%1</source>
        <translation>Cleared: %1</translation>
    </message>
    <message>
        <source>依据%1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>三看：%1的发展档案</source>
        <translation>Audit: admission file of %1</translation>
    </message>
    <message>
        <source>没有发现互相矛盾的地方。原件上的签名、字迹还要人来看。</source>
        <translation>No contradictions found. Signatures and handwriting on the originals need a person&apos;s eyes.</translation>
    </message>
    <message>
        <source>共 %1 处，请对照原件逐条核实。</source>
        <translation>%1 findings; please check each against the originals.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AdmissionView</name>
    <message>
        <source>名册里没有申请入党的人</source>
        <translation>Nobody in the roster has applied</translation>
    </message>
    <message>
        <source>收到入党申请书以后，在“党员”页把本人加入名册，人员类别选入党申请人，
这里就会出现他的卡片。</source>
        <translation>When an application arrives, add the person on the page Members as an applicant,
and a card appears here.</translation>
    </message>
    <message>
        <source>三看</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>核对这份档案里的日期、姓名、材料和会议</source>
        <translation>Check the days, names, papers and meetings of this file</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>还没有建发展档案</source>
        <translation>No admission file yet</translation>
    </message>
    <message>
        <source>建档时名册里已有的申请、积极分子、发展对象和入党日期一并带入，
以后每办一步登记一步，程序提示最早哪天、最迟哪天、还缺什么材料。</source>
        <translation>A file begins with the days that the roster has;
then register step by step: the program says from when, until when, and which papers lack.</translation>
    </message>
    <message>
        <source>建发展档案</source>
        <translation>Begin file</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>给%1建发展档案</source>
        <translation>Begin a file for %1</translation>
    </message>
    <message>
        <source>建发展档案：%1</source>
        <translation>Begin admission file: %1</translation>
    </message>
    <message>
        <source>已给%1建发展档案</source>
        <translation>A file for %1 has begun</translation>
    </message>
    <message>
        <source>办理步骤说明</source>
        <translation>How it is done</translation>
    </message>
    <message>
        <source>帮我算日期</source>
        <translation>Work out dates</translation>
    </message>
    <message>
        <source>登记半年考察…</source>
        <translation>Register half-yearly review…</translation>
    </message>
    <message>
        <source>培训、延期和其他…</source>
        <translation>Training, extension and more…</translation>
    </message>
    <message>
        <source>结束档案…</source>
        <translation>End file…</translation>
    </message>
    <message>
        <source>放入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：%1的发展档案</source>
        <translation>To the recycle bin: admission file of %1</translation>
    </message>
    <message>
        <source>已放入回收站</source>
        <translation>Moved to the recycle bin</translation>
    </message>
    <message>
        <source>重新打开：%1（%2）</source>
        <translation>Open again: %1 (%2)</translation>
    </message>
    <message>
        <source>重新打开发展档案：%1</source>
        <translation>Open admission file again: %1</translation>
    </message>
    <message>
        <source>已重新打开</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>从回收站恢复：%1</source>
        <translation>Restore: %1</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的发展档案</source>
        <translation>Restore: admission file of %1</translation>
    </message>
    <message>
        <source>已恢复</source>
        <translation>Restored</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AgendaDetails</name>
    <message>
        <source>议程“%1”</source>
        <translation>Agenda item &quot;%1&quot;</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Put forward by</translation>
    </message>
    <message>
        <source>支部委员会</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>12000.00</source>
        <translation>12000.00</translation>
    </message>
    <message>
        <source>所需材料，备好的打勾</source>
        <translation>Papers needed; tick what is at hand</translation>
    </message>
    <message>
        <source>添加材料</source>
        <translation>Add a paper</translation>
    </message>
    <message>
        <source>写材料名称，按 Enter</source>
        <translation>Name of the paper, then Enter</translation>
    </message>
    <message>
        <source>不需要“%1”</source>
        <translation>&quot;%1&quot; is not needed</translation>
    </message>
    <message>
        <source>金额请填 0 以上、最多两位小数的数，例如 12000 或 12000.50</source>
        <translation>The amount is a number from 0 with at most two decimals, such as 12000 or 12000.50</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AgendaList</name>
    <message>
        <source>会议议程</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AgendaRow</name>
    <message>
        <source>删除这一项</source>
        <translation>Delete this item</translation>
    </message>
    <message>
        <source>写一项议程，按 Enter 写下一项</source>
        <translation>Write an item, press Enter for the next</translation>
    </message>
    <message>
        <source>议程第%1项，共%2项</source>
        <translation>Item %1 of %2</translation>
    </message>
    <message>
        <source>类别、材料和进展，Alt+Enter</source>
        <translation>Kind, papers and stage, Alt+Enter</translation>
    </message>
    <message>
        <source>承接%1月%2日</source>
        <translation>From %1/%2</translation>
    </message>
    <message>
        <source>缺材料 %1</source>
        <translation>Papers missing: %1</translation>
    </message>
    <message>
        <source>已表决</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>需表决</source>
        <translation>Needs vote</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AnniversaryView</name>
    <message>
        <source>政治生日</source>
        <translation>Political birthdays</translation>
    </message>
    <message>
        <source>看哪个月</source>
        <translation>Which month</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>党龄50年</source>
        <translation>50 years in the Party</translation>
    </message>
    <message>
        <source>这里没有人</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>这个月没有党员入党的日子，或者还没有人党龄满50年。
入党日期从名册里来，缺的请先在花名册里补上。</source>
        <translation>No member joined in this month, or nobody has 50 years of standing yet.
The day of joining comes from the roster; please fill in what is missing there.</translation>
    </message>
    <message>
        <source>%1月，名册没有写到日</source>
        <translation>Month %1, the roster does not have the day</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>就是今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>%1至%2之间</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>已满</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>可能已满，请核对</source>
        <translation>perhaps complete, please check</translation>
    </message>
    <message>
        <source>还没有满</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>明年底以前党龄满50年的 %1 人。按党龄算，纪念章以上级通知为准。</source>
        <translation>50 years of standing by the end of next year: %1. Medals are given as the higher organization says.</translation>
    </message>
    <message>
        <source>%1月政治生日 %2 人</source>
        <translation>Month %1: political birthdays of %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AnswerRow</name>
    <message>
        <source>推荐</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>%1，推荐</source>
        <translation>%1, recommended</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AnswerView</name>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>本支部规定</source>
        <translation>Local rule</translation>
    </message>
    <message>
        <source>不带空格，可直接粘贴</source>
        <translation>No spaces, ready to paste</translation>
    </message>
    <message>
        <source>算出来的话</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>依据%1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source> · %1 起</source>
        <translation> · since %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AppointDialog</name>
    <message>
        <source>谁任什么职务？</source>
        <translation>Who takes which post?</translation>
    </message>
    <message>
        <source>修改%1的任职记录</source>
        <translation>Correct the appointment of %1</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>怎样产生</source>
        <translation>How</translation>
    </message>
    <message>
        <source>批复文号</source>
        <translation>Number of the approval</translation>
    </message>
    <message>
        <source>例如：机党〔2026〕8号</source>
        <translation>For example: 机党〔2026〕8号</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>Day of the approval</translation>
    </message>
    <message>
        <source>补选由党员大会选举，必要时上级党组织可以任命；书记、副书记要报上级批准。名册的党内职务会跟着改。</source>
        <translation>In a by-election the members&apos; meeting elects; where needed the higher organization may appoint. Secretary and deputy need its approval. The roster&apos;s Party post follows.</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记任职</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>%1任%2</source>
        <translation>%1 becomes %2</translation>
    </message>
    <message>
        <source>已记%1任%2</source>
        <translation>Recorded: %1 becomes %2</translation>
    </message>
    <message>
        <source>请选人</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>请选一个人</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>已经核对、确定要这样记的，再按一次。</source>
        <translation> If you have checked and mean it so, press again.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AreaView</name>
    <message>
        <source>这一页没有可以打印的内容。</source>
        <translation>There is nothing to print on this page.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AssignItemsDialog</name>
    <message>
        <source>%1 件事项交给谁？</source>
        <translation>Who takes over %1 items?</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>原来的责任人记在每件事项的办理经过里。</source>
        <translation>The former owner stays in the history of each item.</translation>
    </message>
    <message>
        <source>先不交</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>请选一个人，或者写下姓名</source>
        <translation>Choose somebody or write a name</translation>
    </message>
    <message>
        <source>%1 件台账事项交给%2</source>
        <translation>%1 ledger items to %2</translation>
    </message>
    <message>
        <source>已把 %1 件事项交给%2</source>
        <translation>%1 items assigned to %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AttachmentList</name>
    <message>
        <source>把文件拖到这里，或者点“添加”。</source>
        <translation>Drop files here, or choose Add.</translation>
    </message>
    <message>
        <source>这张图片看不了，可能已经损坏</source>
        <translation>This picture cannot be shown; it may be damaged</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AttachmentRow</name>
    <message>
        <source>移除附件</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>附件 %1，%2</source>
        <translation>Attachment %1, %2</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AttendancePane</name>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>全部到会</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>姓名，用顿号分开</source>
        <translation>Names, separated by , </translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>还没有开会，开会当天起在这里登记到会情况。</source>
        <translation>Not held yet; attendance is recorded here from that day on.</translation>
    </message>
    <message>
        <source>那一天的名册里没有应到的人。请核对日期，或者先导入名册。</source>
        <translation>Nobody was expected by the roster of that day. Check the date, or import a roster first.</translation>
    </message>
    <message>
        <source>先选党小组，这里就列出小组里应到的人。</source>
        <translation>Choose the Party group first; those expected are then listed here.</translation>
    </message>
    <message>
        <source>表决权和应到会…</source>
        <translation>Voting rights and who counts…</translation>
    </message>
    <message>
        <source>尚未登记</source>
        <translation>Nobody marked yet</translation>
    </message>
    <message>
        <source>应到 %1，到会尚未登记</source>
        <translation>%1 expected, attendance not recorded yet</translation>
    </message>
    <message>
        <source>缺席 %1 人</source>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>请假 %1 人</source>
        <translation>On leave: %1</translation>
    </message>
    <message>
        <source>%1，缺席 %2 人</source>
        <translation>%1, absent: %2</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>应到 %1，实到 %2，%3</source>
        <translation>Expected %1, present %2, %3</translation>
    </message>
    <message>
        <source>先按全部到会填写，还没有人登记过。谁没来，点他的姓名，虚线框为未到；都来了，点“全部到会”。</source>
        <translation>Everybody is shown as present, and nobody has recorded it yet. Click the name of whoever did not come: a dashed frame means not there; if all came, choose &quot;All present&quot;.</translation>
    </message>
    <message>
        <source>点姓名可切换到会与未到，虚线框为未到。写明原因的算请假。</source>
        <translation>Click a name to switch between present and not there (dashed frame). Whoever has a reason counts as on leave.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AwayContactDialog</name>
    <message>
        <source>还没有联系记录。</source>
        <translation>No contacts yet.</translation>
    </message>
    <message>
        <source>最近联系：%1</source>
        <translation>Last contacts: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>登记与%1的联系</source>
        <translation>Enter a contact with %1</translation>
    </message>
    <message>
        <source>联系日期</source>
        <translation>Day of contact</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>例如 电话、走访</source>
        <translation>e.g. telephone, visit</translation>
    </message>
    <message>
        <source>谁联系的</source>
        <translation>Who made contact</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>近况、困难、组织生活和党费；只在这里看得到</source>
        <translation>How they are, difficulties, Party life and dues; seen here only</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记联系</source>
        <translation>Enter a contact</translation>
    </message>
    <message>
        <source>登记联系：%1</source>
        <translation>Enter a contact: %1</translation>
    </message>
    <message>
        <source>已登记与%1的联系</source>
        <translation>The contact with %1 has been entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AwayDialog</name>
    <message>
        <source>登记外出或失去联系</source>
        <translation>Enter an absence or lost contact</translation>
    </message>
    <message>
        <source>%1的外出登记</source>
        <translation>Absence of %1</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>从什么时候起</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>例如 福建省宁化县</source>
        <translation>e.g. 福建省宁化县</translation>
    </message>
    <message>
        <source>原因或情况</source>
        <translation>Reason or situation</translation>
    </message>
    <message>
        <source>例如 外出务工</source>
        <translation>e.g. work elsewhere</translation>
    </message>
    <message>
        <source>流动党员活动证编号</source>
        <translation>Number of the certificate of floating members</translation>
    </message>
    <message>
        <source>支部联系人</source>
        <translation>Contact of the branch</translation>
    </message>
    <message>
        <source>去向相对固定（满规定时间应当转接组织关系）</source>
        <translation>The place is fixed (after the time of the rule the relation is to be transferred)</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>名册里的流动、失联、出国标记跟着更新；人照样计入本支部。</source>
        <translation>The marks in the roster (floating, out of contact, abroad) follow; the person still counts in this branch.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Please choose somebody of the roster.</translation>
    </message>
    <message>
        <source>登记外出：%1</source>
        <translation>Enter an absence: %1</translation>
    </message>
    <message>
        <source>已登记%1，名册跟着更新</source>
        <translation>%1 has been entered, and the roster follows</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AwayEndDialog</name>
    <message>
        <source>%1的“%2”</source>
        <translation>&quot;%2&quot; of %1</translation>
    </message>
    <message>
        <source>怎样了</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>谁决定的</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>例如 支部党员大会决定、上级党委文号</source>
        <translation>e.g. decision of the members&apos; meeting, number of the higher committee&apos;s paper</translation>
    </message>
    <message>
        <source>返回的，名册的标记去掉；停止过党籍的恢复。</source>
        <translation>Whoever is back loses the marks in the roster; a membership that was stopped is restored.</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Stop membership</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>停止党籍：%1</source>
        <translation>Stop membership: %1</translation>
    </message>
    <message>
        <source>登记外出结束：%1</source>
        <translation>End of the absence: %1</translation>
    </message>
    <message>
        <source>已登记%1，名册跟着更新</source>
        <translation>%1 has been entered, and the roster follows</translation>
    </message>
    <message>
        <source>不到规定时间的，为什么</source>
        <translation>Why before the rule&apos;s time</translation>
    </message>
    <message>
        <source>到了时间的不用填</source>
        <translation>not needed once the time has come</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::AwayView</name>
    <message>
        <source>流动党员</source>
        <translation>Floating member</translation>
    </message>
    <message>
        <source>看哪些人</source>
        <translation>Which people</translation>
    </message>
    <message>
        <source>没有符合条件的人</source>
        <translation>Nobody fits</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>登记外出</source>
        <translation>Register absence</translation>
    </message>
    <message>
        <source>没有外出的党员</source>
        <translation>Nobody is away</translation>
    </message>
    <message>
        <source>流动、出国（境）和失去联系的党员记在这里，
谁联系、什么时候联系过，到期提醒。</source>
        <translation>Floating members, members abroad and those out of contact stand here:
who keeps contact, when they last spoke, with reminders of what is due.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>写去向和支部联系人</source>
        <translation>Write destination and contact of the branch</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>每次联系记一笔</source>
        <translation>Note every contact</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>名册的标记跟着去掉</source>
        <translation>The marks in the roster go with it</translation>
    </message>
    <message>
        <source>登记联系</source>
        <translation>Enter a contact</translation>
    </message>
    <message>
        <source>登记返回或结束</source>
        <translation>Enter return or end</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>不在本地 %1 人 · 有到期的事 %2 人</source>
        <translation>Away: %1 · with something due: %2</translation>
    </message>
    <message>
        <source>%1已经登记结束，不用再登记联系。</source>
        <translation>%1 has been entered as over; no contact needs to be entered.</translation>
    </message>
    <message>
        <source>先把去向和联系人登记好，再登记联系。</source>
        <translation>First enter destination and contact person, then the contact.</translation>
    </message>
    <message>
        <source>%1已经登记结束。</source>
        <translation>%1 has been entered as over.</translation>
    </message>
    <message>
        <source>先登记去向和从什么时候起，再登记返回。</source>
        <translation>First enter the destination and since when, then the return.</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Bring back from the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的外出登记</source>
        <translation>Restore from the recycle bin: absence of %1</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>登记错了，撤销结束</source>
        <translation>Entered by mistake: take back the end</translation>
    </message>
    <message>
        <source>撤销外出结束：%1</source>
        <translation>Take back the end of the absence: %1</translation>
    </message>
    <message>
        <source>看这个人</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>to the recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：%1的外出登记</source>
        <translation>To the recycle bin: absence of %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BackupPane</name>
    <message>
        <source>手动备份</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>关闭时自动备份</source>
        <translation>made by itself on closing</translation>
    </message>
    <message>
        <source>导入名册前自动备份</source>
        <translation>made by itself before an import</translation>
    </message>
    <message>
        <source>yyyy年M月d日 HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份这本手册</source>
        <translation>Back up this book</translation>
    </message>
    <message>
        <source>写完即逐条核对，存在手册旁边：%1</source>
        <translation>Checked row by row once written; beside the book: %1</translation>
    </message>
    <message>
        <source>有改动时，关闭手册会自动备份一份，留最近 %1 份；超过 20 MB 的手册请手动备份。U 盘可能丢失，请把备份再拷到别处。</source>
        <translation>A changed book leaves a copy when it is closed; the last %1 are kept. Please back up books over 20 MB by hand. A USB stick can get lost: keep copies elsewhere, too.</translation>
    </message>
    <message>
        <source>已有的备份</source>
        <translation>Copies there are</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No copies yet</translation>
    </message>
    <message>
        <source>第一份备份会列在这里</source>
        <translation>The first one will be listed here</translation>
    </message>
    <message>
        <source>恢复…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>恢复%1的备份</source>
        <translation>Restore the copy of %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>已备份并核对 %1 条记录：%2</source>
        <translation>Backed up and verified %1 records: %2</translation>
    </message>
    <message>
        <source>恢复%1的备份？</source>
        <translation>Restore the copy of %1?</translation>
    </message>
    <message>
        <source>备份会恢复成手册旁边的一个新文件并打开它。现在这本手册不动，之后的改动还在里面，随时可以再打开。</source>
        <translation>The copy becomes a new file beside the book, which is then opened. The present book stays as it is, with the changes made since, and can be opened again at any time.</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>恢复并打开</source>
        <translation>Restore and open</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Bar</name>
    <message>
        <source>%1，%2%</source>
        <translation>%1, %2%</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BranchDialog</name>
    <message>
        <source>添加支部</source>
        <translation>Add a branch</translation>
    </message>
    <message>
        <source>修改“%1”</source>
        <translation>Change &quot;%1&quot;</translation>
    </message>
    <message>
        <source>支部名称</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>例如：机关第二党支部</source>
        <translation>for example 机关第二党支部</translation>
    </message>
    <message>
        <source>支部类型</source>
        <translation>Kind of branch</translation>
    </message>
    <message>
        <source>所在单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>例如：青溪县水务局</source>
        <translation>for example 青溪县水务局</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Superior Party organization</translation>
    </message>
    <message>
        <source>例如：局机关党委</source>
        <translation>for example 局机关党委</translation>
    </message>
    <message>
        <source>季度报告报送给</source>
        <translation>Quarterly report goes to</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>只知道年月也可以，例如 2012.3</source>
        <translation>Year and month will do, for example 2012.3</translation>
    </message>
    <message>
        <source>先不添加</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>请填支部名称</source>
        <translation>Please fill in the name of the branch</translation>
    </message>
    <message>
        <source>成立日期不能在今天之后</source>
        <translation>The founding date cannot lie after today</translation>
    </message>
    <message>
        <source>所在领域</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>支部委员会的任期随领域而定：村、社区与其他不同</source>
        <translation>The committee&apos;s term follows the sector: villages and communities differ from others</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BranchHead</name>
    <message>
        <source>%1，换一个支部或手册</source>
        <translation>%1, change the branch or the book</translation>
    </message>
    <message>
        <source>%1，换一本手册</source>
        <translation>%1, change the book</translation>
    </message>
    <message>
        <source>打开别的手册</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>新建手册</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>回到首页</source>
        <translation>Back to the first page</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BranchPane</name>
    <message>
        <source>手册里的支部</source>
        <translation>Branches of the book</translation>
    </message>
    <message>
        <source>添加支部</source>
        <translation>Add a branch</translation>
    </message>
    <message>
        <source>几个支部可以记在一本手册里，点左上角的支部名称切换。改动都可以撤销。</source>
        <translation>Several branches can share a book; switch by the name at the top left. All changes can be undone.</translation>
    </message>
    <message>
        <source>上级：%1</source>
        <translation>Superior: %1</translation>
    </message>
    <message>
        <source>报送：%1</source>
        <translation>Reports to: %1</translation>
    </message>
    <message>
        <source>%1成立</source>
        <translation>founded %1</translation>
    </message>
    <message>
        <source>把%1上移</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>把%1下移</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>还没有填写别的信息</source>
        <translation>Nothing else filled in yet</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>添加支部%1</source>
        <translation>Add branch %1</translation>
    </message>
    <message>
        <source>修改支部%1</source>
        <translation>Change branch %1</translation>
    </message>
    <message>
        <source>已添加“%1”</source>
        <translation>&quot;%1&quot; added</translation>
    </message>
    <message>
        <source>已修改“%1”</source>
        <translation>&quot;%1&quot; changed</translation>
    </message>
    <message>
        <source>调整支部的次序</source>
        <translation>Reorder branches</translation>
    </message>
    <message>
        <source>已调整次序</source>
        <translation>Order changed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BrandDialog</name>
    <message>
        <source>登记党建品牌</source>
        <translation>New brand</translation>
    </message>
    <message>
        <source>修改品牌“%1”</source>
        <translation>Change brand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如 一渠清水</source>
        <translation>e.g. Clear Water</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>理念</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>用文字说明，例如 水滴托起党徽</source>
        <translation>in words, e.g. a drop of water below the Party emblem</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>例如 党员供水服务队</source>
        <translation>e.g. the members&apos; water service team</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>做成了什么，有数字的写数字</source>
        <translation>what was achieved, with figures where there are any</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>登记党建品牌：%1</source>
        <translation>New brand: %1</translation>
    </message>
    <message>
        <source>修改党建品牌：%1</source>
        <translation>Change brand: %1</translation>
    </message>
    <message>
        <source>已保存品牌“%1”</source>
        <translation>Brand &quot;%1&quot; saved</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BrandEndDialog</name>
    <message>
        <source>停用品牌“%1”？</source>
        <translation>Give up brand &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>例如 换了新的品牌</source>
        <translation>e.g. another brand</translation>
    </message>
    <message>
        <source>经过和活动都留着。停用以后可以登记新的品牌，登记错了可以撤销。</source>
        <translation>Course and activities are kept. Then another brand can be entered; giving up can be taken back.</translation>
    </message>
    <message>
        <source>先不停用</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>停用党建品牌：%1</source>
        <translation>Give up brand: %1</translation>
    </message>
    <message>
        <source>已停用品牌“%1”</source>
        <translation>Brand &quot;%1&quot; given up</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BrandEvidenceDialog</name>
    <message>
        <source>品牌“%1”的活动</source>
        <translation>Activity of brand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开展了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>例如 进社区检修用水设施</source>
        <translation>e.g. water fittings mended in the community</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>服务多少户、解决什么问题</source>
        <translation>how many households were served, what was solved</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>登记品牌活动：%1</source>
        <translation>Activity of the brand: %1</translation>
    </message>
    <message>
        <source>已登记“%1”</source>
        <translation>&quot;%1&quot; entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BrandStepDialog</name>
    <message>
        <source>品牌“%1”的下一步</source>
        <translation>Next step of brand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Which stage</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>谁评审、命名或复核的</source>
        <translation>By whom reviewed, named or checked</translation>
    </message>
    <message>
        <source>例如 局机关党委</source>
        <translation>e.g. the committee of the bureau</translation>
    </message>
    <message>
        <source>下次复核的日期</source>
        <translation>Next check on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>党建品牌%1：%2</source>
        <translation>Brand %1: %2</translation>
    </message>
    <message>
        <source>已登记品牌“%1”%2</source>
        <translation>Brand &quot;%1&quot;: %2 entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::BrandView</name>
    <message>
        <source>活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>下次复核 %1</source>
        <translation>next check %1</translation>
    </message>
    <message>
        <source>党建品牌</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>经过和活动</source>
        <translation>Course and activities</translation>
    </message>
    <message>
        <source>以前的品牌</source>
        <translation>Earlier brands</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>登记活动</source>
        <translation>Enter an activity</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>还没有党建品牌</source>
        <translation>No brand yet</translation>
    </message>
    <message>
        <source>一个支部一个品牌：名称、理念、标识、载体、成效，
从申报到命名、提升、复核，都记在这里。</source>
        <translation>One branch, one brand: name, idea, logo, carrier and effect,
from the application to naming, improvement and checks.</translation>
    </message>
    <message>
        <source>登记党建品牌</source>
        <translation>New brand</translation>
    </message>
    <message>
        <source>申报</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>写清五个方面</source>
        <translation>write the five things down</translation>
    </message>
    <message>
        <source>命名</source>
        <translation>named</translation>
    </message>
    <message>
        <source>上级评审以后命名</source>
        <translation>named after the review</translation>
    </message>
    <message>
        <source>提升</source>
        <translation>improved</translation>
    </message>
    <message>
        <source>记下活动和成效</source>
        <translation>note activities and effect</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Enter the next stage</translation>
    </message>
    <message>
        <source>修改品牌</source>
        <translation>Change the brand</translation>
    </message>
    <message>
        <source>理念</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>现在没有在用的品牌</source>
        <translation>No brand holds now</translation>
    </message>
    <message>
        <source>还没有写</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>今年开展 %1 项</source>
        <translation>%1 activities this year</translation>
    </message>
    <message>
        <source>停用…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：党建品牌%1</source>
        <translation>To the recycle bin: brand %1</translation>
    </message>
    <message>
        <source>只有最后一步可以撤销。</source>
        <translation>Only the last step can be taken back.</translation>
    </message>
    <message>
        <source>登记错了，撤销“%1”</source>
        <translation>A mistake: take &quot;%1&quot; back</translation>
    </message>
    <message>
        <source>撤销党建品牌的最后一步：%1</source>
        <translation>Take back the last step of the brand: %1</translation>
    </message>
    <message>
        <source>删去这项活动</source>
        <translation>Remove this activity</translation>
    </message>
    <message>
        <source>删去品牌活动：%1</source>
        <translation>Remove activity: %1</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>takes it out of the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：党建品牌%1</source>
        <translation>Restored: brand %1</translation>
    </message>
    <message>
        <source>登记错了，撤销停用</source>
        <translation>A mistake: it was not given up</translation>
    </message>
    <message>
        <source>撤销停用党建品牌：%1</source>
        <translation>Take back that the brand was given up: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CalculatorDialog</name>
    <message>
        <source>帮我算</source>
        <translation>Calculators</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>复制这段话</source>
        <translation>Copy the sentence</translation>
    </message>
    <message>
        <source>算完再决定要不要写进记录</source>
        <translation>Nothing is written into a record</translation>
    </message>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>按哪天的规定</source>
        <translation>By the rules of which day</translation>
    </message>
    <message>
        <source>按这一天</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>填全以后就有可以复制的话</source>
        <translation>Fill in all fields for a sentence</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>可以粘贴到会议记录里了</source>
        <translation>Ready to paste into the minutes</translation>
    </message>
    <message>
        <source>“%1”不是日期，请改成 2026.9.18 这样的写法</source>
        <translation>&quot;%1&quot; is not a date; write it like 2026.9.18</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CalculatorList</name>
    <message>
        <source>算什么</source>
        <translation>What to work out</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CalendarPane</name>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CandidateList</name>
    <message>
        <source>候选人</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>再加一名候选人</source>
        <translation>Add a candidate</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CandidateRow</name>
    <message>
        <source>第 %1 名候选人赞成票</source>
        <translation>Candidate %1, votes for</translation>
    </message>
    <message>
        <source>第 %1 名候选人反对票</source>
        <translation>Candidate %1, votes against</translation>
    </message>
    <message>
        <source>第 %1 名候选人弃权票</source>
        <translation>Candidate %1, abstentions</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>第 %1 名候选人</source>
        <translation>Candidate %1</translation>
    </message>
    <message>
        <source>去掉第 %1 名候选人</source>
        <translation>Remove candidate %1</translation>
    </message>
    <message>
        <source>当选</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>再投一次</source>
        <translation>Vote again</translation>
    </message>
    <message>
        <source>没有当选</source>
        <translation>Not elected</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CandidatesDialog</name>
    <message>
        <source>定候选人</source>
        <translation>Name the candidates</translation>
    </message>
    <message>
        <source>候选人</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>监票、计票的人</source>
        <translation>monitor or counter</translation>
    </message>
    <message>
        <source>选票上按姓氏笔画排列。</source>
        <translation>On the ballot they stand by the strokes of their surnames.</translation>
    </message>
    <message>
        <source>选票上按上级批复的次序排列：先勾的在前。</source>
        <translation>On the ballot they stand in the order of approval: ticked first, named first.</translation>
    </message>
    <message>
        <source>先不定</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>已选 %1 名。</source>
        <translation>%1 chosen. </translation>
    </message>
    <message>
        <source>%1：确定候选人</source>
        <translation>%1: name the candidates</translation>
    </message>
    <message>
        <source>已定 %1 名候选人</source>
        <translation>%1 candidates named</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CaseCard</name>
    <message>
        <source>联系人和介绍人</source>
        <translation>Mentors and introducers</translation>
    </message>
    <message>
        <source>%1 岁</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>%1 / %2 步</source>
        <translation>%1 / %2 steps</translation>
    </message>
    <message>
        <source>第 %1 步材料</source>
        <translation>Papers of step %1</translation>
    </message>
    <message>
        <source>没有规定的材料</source>
        <translation>No papers required</translation>
    </message>
    <message>
        <source>已齐 %1 / %2</source>
        <translation>%1 / %2 at hand</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>由%1办理。</source>
        <translation>Done by: %1.</translation>
    </message>
    <message>
        <source>修改第 %1 步</source>
        <translation>Change step %1</translation>
    </message>
    <message>
        <source>登记第 %1 步</source>
        <translation>Register step %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CasePaperRow</name>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>At hand</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，还没有，按回车登记</source>
        <translation>%1, not at hand, Enter registers it</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CellPopover</name>
    <message>
        <source>%1，%2 按钮</source>
        <translation>%1, %2 button</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ChangeItemDialog</name>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>换责任人或改期限的原因，记进办理经过</source>
        <translation>Why owner or due day change; goes into the history</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>修改台账事项：%1</source>
        <translation>Change ledger item: %1</translation>
    </message>
    <message>
        <source>已修改台账事项</source>
        <translation>Ledger item changed</translation>
    </message>
    <message>
        <source>修改%1 %2</source>
        <translation>Change %1 %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CheckPage</name>
    <message>
        <source>与名册不同</source>
        <translation>Differs from the roster</translation>
    </message>
    <message>
        <source>导入前会自动备份，之后可以整批撤销。</source>
        <translation>A backup is made before the import; it can be undone as a whole afterwards.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>有提醒</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步：确认导入</source>
        <translation>Next: confirm</translation>
    </message>
    <message>
        <source>核对每一列放到哪里</source>
        <translation>Check where each column goes</translation>
    </message>
    <message>
        <source>不沿用</source>
        <translation>Do not reuse</translation>
    </message>
    <message>
        <source>不用上次的列对应，按表头重新认</source>
        <translation>Forget the last matching of columns and read the header anew</translation>
    </message>
    <message>
        <source>显示哪些行</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>沿用上次的列对应，%1 列</source>
        <translation>Columns matched as last time, %1</translation>
    </message>
    <message>
        <source>%1 列已自动对应</source>
        <translation>%1 columns matched by themselves</translation>
    </message>
    <message>
        <source>，%1 列请核对</source>
        <translation>, please check %1 columns</translation>
    </message>
    <message>
        <source>第 %1、%2 行是表头</source>
        <translation>Rows %1 and %2 are the header</translation>
    </message>
    <message>
        <source>第 %1 行是表头</source>
        <translation>Row %1 is the header</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>还不知道哪一列是姓名。请在表头上方的下拉框里，把那一列改成“姓名”。</source>
        <translation>It is not known yet which column holds the names. Choose 姓名 in the box above that column.</translation>
    </message>
    <message>
        <source>，%1 列并入日期</source>
        <translation>, %1 joined into dates</translation>
    </message>
    <message>
        <source>，%1 列不导入</source>
        <translation>, %1 not imported</translation>
    </message>
    <message>
        <source>，%1 列由您指定</source>
        <translation>, %1 chosen by you</translation>
    </message>
    <message>
        <source>%1 列</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>%1 列“%2”</source>
        <translation>column %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1”只能取自一列：现在取自 %2，%3不再导入。需要的话请给它另选一项。</source>
        <translation>&quot;%1&quot; comes from one column only: now from %2; %3 is no longer imported. Choose another field for it if you need it.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CloseItemDialog</name>
    <message>
        <source>%1这件事？</source>
        <translation>%1: this item?</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办成了什么、对方是否满意，检查时先看这一句</source>
        <translation>What was achieved and whether people are content: what an inspection reads first</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>还没办完</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>请写一句结果，没有结果不能办结。</source>
        <translation>Write one sentence of result; nothing is closed without.</translation>
    </message>
    <message>
        <source>办结台账事项：%1</source>
        <translation>Close ledger item: %1</translation>
    </message>
    <message>
        <source>已办结 1 件事项</source>
        <translation>1 item closed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CommitteeView</name>
    <message>
        <source>名册里没有人填写书记、委员这样的党内职务。请先在名册填写，或者登记届次。</source>
        <translation>Nobody in the roster has a Party post such as secretary or committee member. Fill in the roster, or record a term.</translation>
    </message>
    <message>
        <source>请先登记届次，或者从名册建立。</source>
        <translation>Record a term first, or build it from the roster.</translation>
    </message>
    <message>
        <source>请先设职务。</source>
        <translation>Set up posts first.</translation>
    </message>
    <message>
        <source>现在没有登记任职的人，无从交接。</source>
        <translation>Nobody is on record in a post, so there is nothing to hand over.</translation>
    </message>
    <message>
        <source>换届时间表：%1</source>
        <translation>Election timetable: %1</translation>
    </message>
    <message>
        <source>已改为没有办：%1</source>
        <translation>Not done after all: %1</translation>
    </message>
    <message>
        <source>已记办了：%1</source>
        <translation>Recorded as done: %1</translation>
    </message>
    <message>
        <source>安排例会：%1</source>
        <translation>Plan a regular meeting: %1</translation>
    </message>
    <message>
        <source>已安排下一次%1，议程已经填好</source>
        <translation>Planned the next %1 with its agenda</translation>
    </message>
    <message>
        <source>没有完成：%1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>已改为没有完成：%1</source>
        <translation>Not done after all: %1</translation>
    </message>
    <message>
        <source>删除工作：%1</source>
        <translation>Remove work: %1</translation>
    </message>
    <message>
        <source>已删除工作：%1</source>
        <translation>Removed work: %1</translation>
    </message>
    <message>
        <source>本届支部委员会</source>
        <translation>The present committee</translation>
    </message>
    <message>
        <source>登记届次、职务和任职的人，届满以前会按月提醒；
分工跟着职务走，换人时一并交接。</source>
        <translation>Record the term, the posts and who holds them, and you are reminded months before it ends.
Duties belong to the post and are handed over with it.</translation>
    </message>
    <message>
        <source>从名册建立</source>
        <translation>From the roster</translation>
    </message>
    <message>
        <source>登记届次</source>
        <translation>Record a term</translation>
    </message>
    <message>
        <source>建立班子</source>
        <translation>Build it</translation>
    </message>
    <message>
        <source>名册里填了党内职务的，一步就建好</source>
        <translation>In one step where the roster has Party posts</translation>
    </message>
    <message>
        <source>写分工和计划</source>
        <translation>Duties and plan</translation>
    </message>
    <message>
        <source>分工写在职务上，工作排到月份里</source>
        <translation>Duties of posts, work by month</translation>
    </message>
    <message>
        <source>按期换届</source>
        <translation>Elections in time</translation>
    </message>
    <message>
        <source>提前十二个月起看得到时间表，文稿也有</source>
        <translation>A timetable from twelve months before, and drafts</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book was opened for reading only and cannot be changed.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>还没有可以打印的内容。</source>
        <translation>There is nothing to print yet.</translation>
    </message>
    <message>
        <source>%1 班子和分工</source>
        <translation>%1 committee and duties</translation>
    </message>
    <message>
        <source>第%1届移到回收站</source>
        <translation>Term %1 to the recycle bin</translation>
    </message>
    <message>
        <source>第%1届已移到回收站</source>
        <translation>Term %1 is in the recycle bin</translation>
    </message>
    <message>
        <source>恢复一届支部委员会</source>
        <translation>Bring back a term</translation>
    </message>
    <message>
        <source>已从回收站恢复</source>
        <translation>Brought back from the recycle bin</translation>
    </message>
    <message>
        <source>删除任职记录：%1 %2</source>
        <translation>Remove the entry %1 %2</translation>
    </message>
    <message>
        <source>已删除任职记录：%1 %2</source>
        <translation>Removed: %1 %2</translation>
    </message>
    <message>
        <source>撤销职务：%1</source>
        <translation>Give up the post %1</translation>
    </message>
    <message>
        <source>已撤销职务：%1</source>
        <translation>Post given up: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ConfirmPage</name>
    <message>
        <source>写入前会自动备份；整批写入是一步，之后可以整批撤销。</source>
        <translation>A backup is made first; the writing is one step and can be undone as a whole.</translation>
    </message>
    <message>
        <source>%1 行相同，%2 行保留名册里的，%3 行跳过</source>
        <translation>%1 the same, %2 kept as in the roster, %3 skipped</translation>
    </message>
    <message>
        <source>正在备份手册……</source>
        <translation>Backing up the book …</translation>
    </message>
    <message>
        <source>%1的%2（名册 %3，表格 %4）</source>
        <translation>%1: %2 (roster %3, sheet %4)</translation>
    </message>
    <message>
        <source>%1 处与名册不同，保留名册里的：%2</source>
        <translation>%1 values differ from the roster and are kept as they are there: %2</translation>
    </message>
    <message>
        <source>%1 列</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>不导入的列：%1。</source>
        <translation>Columns left out: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不动</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>写入时会这样处理</source>
        <translation>This is how they will be written</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>写入名册</source>
        <translation>Writing the roster</translation>
    </message>
    <message>
        <source>停止导入</source>
        <translation>Stop importing</translation>
    </message>
    <message>
        <source>正在停下……</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>将有 %1 人写入党员名册</source>
        <translation>%1 people will be written to the roster</translation>
    </message>
    <message>
        <source>没有要写入的内容</source>
        <translation>Nothing to write</translation>
    </message>
    <message>
        <source>%1 共 %2 行，写入之前名册没有任何改动。</source>
        <translation>%1 has %2 rows; the roster is unchanged until they are written.</translation>
    </message>
    <message>
        <source>%1 的 %2 行都不用写入：名册里已经有了，或者被退回、跳过了。</source>
        <translation>None of the %2 rows of %1 needs writing: they are in the roster already, or were rejected or skipped.</translation>
    </message>
    <message>
        <source>其中 %1 人待核实</source>
        <translation>%1 of them to be verified</translation>
    </message>
    <message>
        <source>名册里还没有的人</source>
        <translation>People not yet in the roster</translation>
    </message>
    <message>
        <source>改动 %1 处</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>%1 行与名册相同，%2 行跳过</source>
        <translation>%1 rows as in the roster, %2 skipped</translation>
    </message>
    <message>
        <source>不会写入，写入后列出原因</source>
        <translation>Will not be written; the reasons are listed afterwards</translation>
    </message>
    <message>
        <source>没有退回的行</source>
        <translation>No rejected rows</translation>
    </message>
    <message>
        <source>正在写入名册……</source>
        <translation>Writing the roster …</translation>
    </message>
    <message>
        <source>%1 名册没有改动。</source>
        <translation>%1 The roster is unchanged.</translation>
    </message>
    <message>
        <source>已停止，名册没有任何改动。可以再点“写入名册”，或回上一步。</source>
        <translation>Stopped; the roster is unchanged. Write to the roster again, or go back.</translation>
    </message>
    <message>
        <source>正在写入名册，第 %1 行，共 %2 行</source>
        <translation>Writing the roster, row %1 of %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第 %1 行 %2的%3（%4）</source>
        <translation>row %1 %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1 处留空，需要补填：%2</source>
        <translation>%1 values are left empty and need to be filled in: %2</translation>
    </message>
    <message>
        <source> 等。</source>
        <translation> and others.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>%1，共 %2 行：%3。</source>
        <translation>%1, %2 rows: %3.</translation>
    </message>
    <message>
        <source>%1 行（%2）有提醒</source>
        <translation>%1 rows (%2) have remarks</translation>
    </message>
    <message>
        <source>%1，可以回上一步看。</source>
        <translation>%1; go back a step to see them.</translation>
    </message>
    <message>
        <source>%1，除留空的以外照表格写入；可以回上一步再看。</source>
        <translation>%1; all but the empty values are written as the sheet has them. Go back a step to see them.</translation>
    </message>
    <message>
        <source>%1，照表格写入；可以回上一步再看。</source>
        <translation>%1 and are written as the sheet has them. Go back a step to see them.</translation>
    </message>
    <message>
        <source>%1 人（%2）的身份证号对不上校验码，会写入并标记为“待核实”。</source>
        <translation>The ID numbers of %1 people (%2) fail their check; they are written and marked &quot;to verify&quot;.</translation>
    </message>
    <message>
        <source>名册里已有的人不动，只加新人。</source>
        <translation>Who is in the roster stays as is; only new people are added.</translation>
    </message>
    <message>
        <source>只加新人；名册里已有的人，只按您的选择改下面列出的 %1 处。</source>
        <translation>Only new people are added; of those in the roster, only the %1 values listed below change, as you chose.</translation>
    </message>
    <message>
        <source>名册里已有的人只补空白，已有的内容不改。</source>
        <translation>People who are in the roster only have blanks filled; what is there stays.</translation>
    </message>
    <message>
        <source>名册里已有的人只补空白；已有的内容只改下面列出的 %1 处。</source>
        <translation>Of those in the roster only blanks are filled; of what is there, only the %1 values listed below change.</translation>
    </message>
    <message>
        <source>名册里已有的人，与表格不同的地方改成表格里的。</source>
        <translation>Who is in the roster takes the sheet&apos;s values where they differ.</translation>
    </message>
    <message>
        <source>名册里已有的 %1 处内容会改：</source>
        <translation>%1 values in the roster will change:</translation>
    </message>
    <message>
        <source>……还有 %1 处。</source>
        <translation>… and %1 more.</translation>
    </message>
    <message>
        <source>第 %1 行 %2的%3：%4 → %5</source>
        <translation>Row %1, %2, %3: %4 → %5</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>第 %1 行 %2</source>
        <translation>Row %1, %2</translation>
    </message>
    <message>
        <source>跳过 %1 行，这些行不写入：</source>
        <translation>%1 rows are skipped and not written:</translation>
    </message>
    <message>
        <source>……还有 %1 行，可以回上一步看。</source>
        <translation>… and %1 more rows; go back to see them.</translation>
    </message>
    <message>
        <source>……同样的改动还有 %1 行：%2。</source>
        <translation>…and %1 more rows with changes of the same kind: %2.</translation>
    </message>
    <message>
        <source>名册里已有的人补上空白；不同的地方按您逐项的选择，没有选改的保留名册里的。</source>
        <translation>Blanks of people in the roster are filled; where values differ your answers count, and what you did not choose to change stays as the roster has it.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ContactDialog</name>
    <message>
        <source>登记联系点</source>
        <translation>New contact point</translation>
    </message>
    <message>
        <source>联系点：%1</source>
        <translation>Contact point: %1</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>例如 支部书记、县委常委</source>
        <translation>e.g. branch secretary, member of the county standing committee</translation>
    </message>
    <message>
        <source>联系对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>例如 北坡村党支部</source>
        <translation>e.g. the Beipo village branch</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>每年走访次数</source>
        <translation>Visits a year</translation>
    </message>
    <message>
        <source>照当地规定的空着</source>
        <translation>empty for the local rule</translation>
    </message>
    <message>
        <source>联系对象软弱涣散，一名领导、一个部门、一名干部共同包抓</source>
        <translation>The target is weak: one leader, one department and one cadre look after it together</translation>
    </message>
    <message>
        <source>联系部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>驻点干部</source>
        <translation>Cadre on the spot</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>登记联系点：%1联系%2</source>
        <translation>Contact point: %1 looks after %2</translation>
    </message>
    <message>
        <source>修改联系点：%1</source>
        <translation>Change contact point: %1</translation>
    </message>
    <message>
        <source>已登记%1联系%2</source>
        <translation>%1 looks after %2 now</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ContactEndDialog</name>
    <message>
        <source>%1不再联系%2？</source>
        <translation>Does %1 no longer look after %2?</translation>
    </message>
    <message>
        <source>到哪天为止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>还有 %1 个问题没有办完，结束以后仍可以填办好的日期。登记错了可以撤销。</source>
        <translation>%1 problems are still open; the day on which they are done can be entered after the end, too. The end can be taken back.</translation>
    </message>
    <message>
        <source>走访记录都留着。登记错了可以撤销。</source>
        <translation>The visits are kept. The end can be taken back.</translation>
    </message>
    <message>
        <source>先不登记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记结束</source>
        <translation>Enter the end</translation>
    </message>
    <message>
        <source>联系结束：%1</source>
        <translation>Contact ended: %1</translation>
    </message>
    <message>
        <source>已登记%1不再联系%2</source>
        <translation>%1 no longer looks after %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ContactView</name>
    <message>
        <source>职务未填</source>
        <translation>post not given</translation>
    </message>
    <message>
        <source>软弱涣散 · %1</source>
        <translation>weak · %1</translation>
    </message>
    <message>
        <source>部门和干部未定</source>
        <translation>department and cadre not set</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 结束</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>%1 / %2 次</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>没有走访</source>
        <translation>no visit</translation>
    </message>
    <message>
        <source>联系点</source>
        <translation>Contact points</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>走访落后</source>
        <translation>Behind with visits</translation>
    </message>
    <message>
        <source>问题没有办完</source>
        <translation>Open problems</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>登记联系点</source>
        <translation>New contact point</translation>
    </message>
    <message>
        <source>登记走访</source>
        <translation>Enter a visit</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>还没有联系点</source>
        <translation>No contact points yet</translation>
    </message>
    <message>
        <source>哪位领导联系哪个支部、村组或单位，去过几次，发现什么问题，
怎样办好的，都记在这里。</source>
        <translation>Which leader looks after which branch, village group or unit, how often they went,
what was found and what became of it.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>领导和联系对象</source>
        <translation>leader and target</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>每次去记一笔</source>
        <translation>note every visit</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>问题办好了填日期</source>
        <translation>give the day when it is done</translation>
    </message>
    <message>
        <source>联系点 %1 个 · 今年走访 %2 次 · 没有办完的问题 %3 个</source>
        <translation>%1 contact points · %2 visits this year · %3 open problems</translation>
    </message>
    <message>
        <source>这个联系点在回收站里，恢复以后再登记走访。</source>
        <translation>This contact point is in the recycle bin; restore it before entering a visit.</translation>
    </message>
    <message>
        <source>%1联系%2的走访（%3）</source>
        <translation>Visit of %1 to %2 (%3)</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>takes it out of the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：联系点%1</source>
        <translation>Restored: contact point %1</translation>
    </message>
    <message>
        <source>把问题列入台账…</source>
        <translation>Put the problem into the ledger…</translation>
    </message>
    <message>
        <source>登记联系结束…</source>
        <translation>Enter the end…</translation>
    </message>
    <message>
        <source>登记错了，撤销结束</source>
        <translation>A mistake: take the end back</translation>
    </message>
    <message>
        <source>撤销联系结束：%1</source>
        <translation>Take back the end of contact: %1</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：联系点%1</source>
        <translation>To the recycle bin: contact point %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ContactVisitDialog</name>
    <message>
        <source>%1走访%2</source>
        <translation>%1 visits %2</translation>
    </message>
    <message>
        <source>哪一次</source>
        <translation>Which visit</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>同去的人或代替的人</source>
        <translation>Who went along or instead</translation>
    </message>
    <message>
        <source>领导自己去的空着</source>
        <translation>empty where the leader went alone</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problem found</translation>
    </message>
    <message>
        <source>没有问题的空着</source>
        <translation>empty where there is none</translation>
    </message>
    <message>
        <source>怎样办</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>例如 请供水管理科检测</source>
        <translation>e.g. have the water supply section test it</translation>
    </message>
    <message>
        <source>办好的日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>新的走访</source>
        <translation>a new visit</translation>
    </message>
    <message>
        <source>%1（问题没有办完）</source>
        <translation>%1 (problem still open)</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>删去这次走访</source>
        <translation>Remove this visit</translation>
    </message>
    <message>
        <source>登记走访</source>
        <translation>Enter a visit</translation>
    </message>
    <message>
        <source>登记走访：%1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>已登记%1走访%2</source>
        <translation>Visit of %1 to %2 entered</translation>
    </message>
    <message>
        <source>删去走访：%1（%2）</source>
        <translation>Remove visit: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ConversionFields</name>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>转正日期在入党日期之前，请核对这两个日期。</source>
        <translation>The day of full membership is before the day of joining. Check both.</translation>
    </message>
    <message>
        <source>预备期到%1才满，转正日期不能在这以前。请改正，或者核对入党日期。</source>
        <translation>Probation ends only on %1; full membership cannot begin before. Correct it, or check the day of joining.</translation>
    </message>
    <message>
        <source>这一天还没有到。转正以后再填。</source>
        <translation>This day is still to come. Enter it after the conversion.</translation>
    </message>
    <message>
        <source>这一天还没有到。预备期到%1满，转正以后再填。</source>
        <translation>This day is still to come. Probation ends on %1; enter the day after the conversion.</translation>
    </message>
    <message>
        <source>预备期%1满，转正日期是这一天，不是开会或者批准的日子。延长过预备期的，请先填预备期延长到哪一天。</source>
        <translation>Probation ended on %1, and full membership begins on that day, not on the day of the meeting or the approval. Where probation was extended, first enter until when.</translation>
    </message>
    <message>
        <source>请填转正日期：预备期满的那一天，%1。</source>
        <translation>Enter the day of full membership: the day on which probation ended, %1.</translation>
    </message>
    <message>
        <source>填了转正日期，人员类别还是预备党员。已经转正的改为正式党员，没有转正的清空转正日期。</source>
        <translation>There is a day of full membership, and the category is still probationary. Change it to full member, or clear the day.</translation>
    </message>
    <message>
        <source>改为正式党员</source>
        <translation>Make it full member</translation>
    </message>
    <message>
        <source>填 %1</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>预备期到%1才满，人员类别还不能是正式党员。请改为预备党员，或者核对入党日期。</source>
        <translation>Probation ends on %1, so the category cannot be full member yet. Choose probationary member, or check the date of joining.</translation>
    </message>
    <message>
        <source>改为预备党员</source>
        <translation>Make it probationary member</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CorrectionList</name>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>更正 %1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>%1：原为“%2”，改为“%3”。原因：%4。</source>
        <translation>%1: was &quot;%2&quot;, is now &quot;%3&quot;. Reason: %4.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CountCard</name>
    <message>
        <source>候选人</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>发出选票</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>收回选票</source>
        <translation>Papers collected</translation>
    </message>
    <message>
        <source>有效票</source>
        <translation>Valid papers</translation>
    </message>
    <message>
        <source>无效票</source>
        <translation>Void papers</translation>
    </message>
    <message>
        <source>另选他人</source>
        <translation>Write-in</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>还没有监票人</source>
        <translation>No monitor yet</translation>
    </message>
    <message>
        <source>监票 %1</source>
        <translation>Monitor %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source> · 计票 %1</source>
        <translation> · Counter %1</translation>
    </message>
    <message>
        <source>候选人（按姓氏笔画）</source>
        <translation>Candidates (by strokes)</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>No</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>另</source>
        <translation>W</translation>
    </message>
    <message>
        <source>另选他人的姓名</source>
        <translation>Name written in</translation>
    </message>
    <message>
        <source>%1赞成</source>
        <translation>%1 yes</translation>
    </message>
    <message>
        <source>%1反对</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1弃权</source>
        <translation>%1 abstain</translation>
    </message>
    <message>
        <source>得赞成票多的当选</source>
        <translation>Most votes win</translation>
    </message>
    <message>
        <source>不更正</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>计票的数字对不上</source>
        <translation>The figures do not add up</translation>
    </message>
    <message>
        <source>还没有候选人</source>
        <translation>No candidates yet</translation>
    </message>
    <message>
        <source>人选批复以后，在这里定候选人，再印选票、记计票结果。</source>
        <translation>Once they are approved, name the candidates here, print ballots and record the count.</translation>
    </message>
    <message>
        <source>定候选人</source>
        <translation>Name candidates</translation>
    </message>
    <message>
        <source>填完数字，自动核对并算出结果</source>
        <translation>Fill in the figures: they are checked and the result is worked out</translation>
    </message>
    <message>
        <source>回车到下一格，上下键换行。没有填完的也会留着。</source>
        <translation>Enter goes to the next field, up and down to another line. What is half filled in is kept.</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>记录结果</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>（更正过 %1 次，最近一次：%2）</source>
        <translation> (corrected %1 times, last: %2)</translation>
    </message>
    <message>
        <source>%1 名选举人同意减少名额，不再选举。</source>
        <translation>%1 electors agreed to fewer seats; no further vote.</translation>
    </message>
    <message>
        <source>再次投票</source>
        <translation>Vote again</translation>
    </message>
    <message>
        <source>减少名额</source>
        <translation>Fewer seats</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>没有单独统计</source>
        <translation>Not counted separately</translation>
    </message>
    <message>
        <source>确实多收，记为无效</source>
        <translation>Really Too Many: Record as Void</translation>
    </message>
    <message>
        <source>%3 票起：须%1，实到会 %2 人</source>
        <translation>%3 votes or more: %1 of the %2 present</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::CourseDialog</name>
    <message>
        <source>办理环节</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>环节，从先到后，用顿号隔开</source>
        <translation>Stages in order, separated by , </translation>
    </message>
    <message>
        <source>登记时第一个环节就算完成，办结时到最后一个。已经登记的事项停在原来的环节，不受影响。</source>
        <translation>Raising an item completes the first stage, closing it the last. Items already raised stay in the stage they are in.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>恢复通用环节</source>
        <translation>Usual stages</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>设定%1的办理环节</source>
        <translation>Set the stages of %1</translation>
    </message>
    <message>
        <source>已设定%1的办理环节</source>
        <translation>Stages of %1 set</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DateEdit</name>
    <message>
        <source>选日期</source>
        <translation>Choose a date</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DateField</name>
    <message>
        <source>看不出是哪一天，请像 2026.9.18 这样填写，也可以只填年月</source>
        <translation>Not a day that is understood; write it like 2026.9.18, or the year and month alone</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>例如 2026.9.18</source>
        <translation>for example 2026.9.18</translation>
    </message>
    <message>
        <source>请写到哪一天，例如 2026.9.18</source>
        <translation>Please give the day, for example 2026.9.18</translation>
    </message>
    <message>
        <source>看不出是哪一天，请像 2026.9.18 这样填写</source>
        <translation>This is no day; write it like 2026.9.18</translation>
    </message>
    <message>
        <source>请填日期，例如 2026.9.18</source>
        <translation>Enter the date, for example 2026.9.18</translation>
    </message>
    <message>
        <source>请把日期写全，例如 2026.9.18</source>
        <translation>Write the whole date, for example 2026.9.18</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DayCard</name>
    <message>
        <source>这一天没有安排，也没有到期的事。</source>
        <translation>Nothing is planned or due on this day.</translation>
    </message>
    <message>
        <source>%1 · 今天</source>
        <translation>%1 · today</translation>
    </message>
    <message>
        <source>在这一天新建</source>
        <translation>New on this day</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>最后一天，还没有安排</source>
        <translation>Last day; not arranged yet</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>去记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1，%2 按钮</source>
        <translation>%1, %2 button</translation>
    </message>
    <message>
        <source>“%1”与前一项时间重叠。</source>
        <translation>&quot;%1&quot; overlaps with the one before.</translation>
    </message>
    <message>
        <source>接着到期</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>计划的日子已过，还没有记录</source>
        <translation>The planned day is past, with no record yet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Desk</name>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DeskDirectory</name>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DevelopmentPanel</name>
    <message>
        <source>想办哪一步</source>
        <translation>Step to try</translation>
    </message>
    <message>
        <source>想在哪天</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>这个人的情况</source>
        <translation>About this person</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>将要离开的日期</source>
        <translation>Leaves on</translation>
    </message>
    <message>
        <source>预备期里转入的日期</source>
        <translation>Transferred in during probation</translation>
    </message>
    <message>
        <source>延长预备期</source>
        <translation>Probation extended by</translation>
    </message>
    <message>
        <source>月</source>
        <translation>mo</translation>
    </message>
    <message>
        <source>没有支部委员会，由党员大会办</source>
        <translation>No committee: the members&apos; meeting decides</translation>
    </message>
    <message>
        <source>特殊情况，上级可以晚些审批</source>
        <translation>Special case: approval may take longer</translation>
    </message>
    <message>
        <source>不试算</source>
        <translation>None</translation>
    </message>
    <message>
        <source>有的年份没有放假安排，工作日只扣除周末，这些日期是暂定的。</source>
        <translation>Some years have no holiday table; only weekends are left out, so these dates are provisional.</translation>
    </message>
    <message>
        <source>来得及</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>来不及</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>预备期满</source>
        <translation>Probation ends</translation>
    </message>
    <message>
        <source>转正日期</source>
        <translation>Full member since</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Dialog</name>
    <message>
        <source>写下的内容要保存吗？</source>
        <translation>Save what was written?</translation>
    </message>
    <message>
        <source>“%1”里写的还没有保存，直接关闭就没有了。</source>
        <translation>What was written in &quot;%1&quot; has not been saved and is lost when it is closed.</translation>
    </message>
    <message>
        <source>继续写</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DisciplineList</name>
    <message>
        <source>谁能看到</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>请写明为什么更正。</source>
        <translation>Please write why it is corrected.</translation>
    </message>
    <message>
        <source>处置和处分</source>
        <translation>Dispositions and sanctions</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>没有结束</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>遮住姓名</source>
        <translation>Cover names</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>登记处分</source>
        <translation>Enter a sanction</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Enter the next step</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>没有组织处置和党纪处分</source>
        <translation>No dispositions and no sanctions</translation>
    </message>
    <message>
        <source>限期改正、劝退、除名的经过和期限，处分的影响期，都记在这里。
姓名和内容平时遮住，提醒和报告里不写是谁。</source>
        <translation>The course and term of correction, persuaded withdrawal and removal, and the effect periods of sanctions are kept here.
Names and words are covered; reminders and reports do not say who it is.</translation>
    </message>
    <message>
        <source>写清主要事实</source>
        <translation>with the main facts</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>由支部党员大会决定</source>
        <translation>the members&apos; meeting decides</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>到期提醒评议和报告</source>
        <translation>review and report are reminded of</translation>
    </message>
    <message>
        <source>办理中的处置 %1 件</source>
        <translation>Dispositions open: %1</translation>
    </message>
    <message>
        <source>影响期内的处分 %1 条</source>
        <translation>Sanctions in effect: %1</translation>
    </message>
    <message>
        <source>过期没办 %1 件</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>这条记录保密：先按“显示姓名”，看清是谁，再登记。</source>
        <translation>It is confidential: press &quot;Show names&quot; and see who it is before entering anything.</translation>
    </message>
    <message>
        <source>这条记录没有下一步要登记。</source>
        <translation>Nothing is left to be entered here.</translation>
    </message>
    <message>
        <source>这条记录在回收站里，先恢复再更正。</source>
        <translation>It is in the recycle bin: bring it back before correcting it.</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Bring back from the recycle bin</translation>
    </message>
    <message>
        <source>看这个人</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>办错了，撤销办结</source>
        <translation>Closed by mistake: reopen</translation>
    </message>
    <message>
        <source>组织处置：撤销办结</source>
        <translation>Disposition: reopened</translation>
    </message>
    <message>
        <source>重新表决…</source>
        <translation>Another vote…</translation>
    </message>
    <message>
        <source>改期限…</source>
        <translation>Another term…</translation>
    </message>
    <message>
        <source>办结…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>改留党察看的时间…</source>
        <translation>Another length of the probation within the Party…</translation>
    </message>
    <message>
        <source>撤销恢复权利</source>
        <translation>Take the restored rights back</translation>
    </message>
    <message>
        <source>处分：撤销恢复权利</source>
        <translation>Sanction: rights taken back</translation>
    </message>
    <message>
        <source>撤销宣布日期</source>
        <translation>Take the day of announcement back</translation>
    </message>
    <message>
        <source>撤销报告日期</source>
        <translation>Take the day of the report back</translation>
    </message>
    <message>
        <source>组织处置：放入回收站</source>
        <translation>Disposition: to the recycle bin</translation>
    </message>
    <message>
        <source>处分：放入回收站</source>
        <translation>Sanction: to the recycle bin</translation>
    </message>
    <message>
        <source>组织处置：从回收站恢复</source>
        <translation>Disposition: back from the recycle bin</translation>
    </message>
    <message>
        <source>处分：从回收站恢复</source>
        <translation>Sanction: back from the recycle bin</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>%1前%2</source>
        <translation>%2 by %1</translation>
    </message>
    <message>
        <source>影响期到 %1</source>
        <translation>in effect until %1</translation>
    </message>
    <message>
        <source>登记大会决定</source>
        <translation>Enter the meeting&apos;s decision</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记宣布</source>
        <translation>Enter the announcement</translation>
    </message>
    <message>
        <source>登记报告</source>
        <translation>Enter the report</translation>
    </message>
    <message>
        <source>恢复党员权利</source>
        <translation>Restore the member&apos;s rights</translation>
    </message>
    <message>
        <source>留党察看中</source>
        <translation>Probation within the Party</translation>
    </message>
    <message>
        <source>已出党</source>
        <translation>Left the Party</translation>
    </message>
    <message>
        <source>影响期已满</source>
        <translation>Effect period over</translation>
    </message>
    <message>
        <source>影响期内</source>
        <translation>In effect</translation>
    </message>
    <message>
        <source>登记“%1”</source>
        <translation>Enter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1（%2）。</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>限期改正从%1到%2</source>
        <translation>Correction from %1 to %2</translation>
    </message>
    <message>
        <source>，总共不超过%1（%2）</source>
        <translation>, %1 at most (%2)</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>期满评议，作出结论</source>
        <translation>review at the end of the term, with a conclusion</translation>
    </message>
    <message>
        <source>还没有作出决定：由支部党员大会讨论表决，再报上级审批。</source>
        <translation>Not decided yet: the members&apos; meeting votes on it, then the higher organization approves.</translation>
    </message>
    <message>
        <source>%1起不在名册里（出党）。撤销办结，就回到名册。</source>
        <translation>Off the roster from %1 on (left the Party). Reopening the case puts the person back.</translation>
    </message>
    <message>
        <source>现在没有表决权、选举权和被选举权，到会名单和选举人名单照此排列；期满不自动恢复，要登记恢复党员权利。</source>
        <translation>No vote, no election and no candidacy now; lists of those expected and of electors follow. The end restores nothing by itself: restored rights are entered.</translation>
    </message>
    <message>
        <source>表决权和选举权照常。影响期内不宜担任入党介绍人，评为优秀要写明理由，程序会提醒。</source>
        <translation>Voting and electing as before. Within the effect period not suitable as an introducer, and the grade excellent needs a reason; the program says so.</translation>
    </message>
    <message>
        <source>向本人和支部全体党员宣布</source>
        <translation>announce it to the person and all members of the branch</translation>
    </message>
    <message>
        <source>向上级报告执行情况</source>
        <translation>report its execution to the higher organization</translation>
    </message>
    <message>
        <source>留党察看期满，讨论是否恢复党员权利</source>
        <translation>end of the probation within the Party, discuss whether to restore the rights</translation>
    </message>
    <message>
        <source>影响期满，不用另办手续</source>
        <translation>the effect period ends by itself</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DisciplinePane</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1前%2，已经过期%3天</source>
        <translation>%2 by %1, overdue by %3 days</translation>
    </message>
    <message>
        <source>%1前%2，还有%3天</source>
        <translation>%2 by %1, %3 days left</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>处置或处分的情况</source>
        <translation>The disposition or sanction</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>姓名和内容已遮住，按“显示姓名”才看得到。</source>
        <translation>Name and words are covered; press &quot;Show names&quot; to see them.</translation>
    </message>
    <message>
        <source>到期要办</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>更正记录</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>由此产生</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>还没有到期要办的事。</source>
        <translation>Nothing has a day yet.</translation>
    </message>
    <message>
        <source>谁能看到</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>办结：%1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>恢复党员权利</source>
        <translation>Restore the member&apos;s rights</translation>
    </message>
    <message>
        <source>报告执行情况</source>
        <translation>Execution reported</translation>
    </message>
    <message>
        <source>宣布</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>处分决定生效</source>
        <translation>The decision takes effect</translation>
    </message>
    <message>
        <source>%1 更正，原为：%2；原因：%3</source>
        <translation>%1 corrected, before: %2; reason: %3</translation>
    </message>
    <message>
        <source>%1 更正过</source>
        <translation>Corrected on %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DisciplineTermDialog</name>
    <message>
        <source>改限期改正的期限</source>
        <translation>Another term of the correction</translation>
    </message>
    <message>
        <source>改留党察看的时间</source>
        <translation>Another length of the probation within the Party</translation>
    </message>
    <message>
        <source>到哪天为止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>总共几个月</source>
        <translation>Months in all</translation>
    </message>
    <message>
        <source>为什么改</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>总共不超过一年，从党员大会那天算起。原来的期限和原因都留着。</source>
        <translation>A year in all at most, from the day of the members&apos; meeting. The former term and the reason are kept.</translation>
    </message>
    <message>
        <source>总共不超过二年，从处分生效那天算起。原来的时间和原因都留着。</source>
        <translation>Two years in all at most, from the day the sanction took effect. The former length and the reason are kept.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>组织处置：改期限</source>
        <translation>Disposition: other term</translation>
    </message>
    <message>
        <source>处分：改留党察看的时间</source>
        <translation>Sanction: other length</translation>
    </message>
    <message>
        <source>已更改，原来的留着</source>
        <translation>Changed; what stood there is kept</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DispositionCloseDialog</name>
    <message>
        <source>办结这件组织处置</source>
        <translation>Close this disposition</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>The day of completion</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>只在显示姓名时看得到</source>
        <translation>seen only while names are shown</translation>
    </message>
    <message>
        <source>%1，%2，现在到“%3”。</source>
        <translation>%1, %2, now at &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>同时离开名册</source>
        <translation>takes the person off the roster as well</translation>
    </message>
    <message>
        <source>组织处置：办结</source>
        <translation>Disposition: closed</translation>
    </message>
    <message>
        <source>已办结这件组织处置</source>
        <translation>Disposition closed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DispositionDecideDialog</name>
    <message>
        <source>登记党员大会的决定</source>
        <translation>Enter the decision of the members&apos; meeting</translation>
    </message>
    <message>
        <source>哪次党员大会</source>
        <translation>Members&apos; meeting</translation>
    </message>
    <message>
        <source>决定的措施</source>
        <translation>Measure decided</translation>
    </message>
    <message>
        <source>限期改正到哪天为止</source>
        <translation>Correction until</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>会议记录里要有表决通过的“组织处置和处分”议题；期限从大会那天算起。</source>
        <translation>The record of the meeting needs an item &quot;dispositions and sanctions&quot; whose vote was passed; the term begins on the day of the meeting.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记决定</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>立案以后还没有党员大会的记录，先记录会议。</source>
        <translation>No members&apos; meeting is recorded since the case was opened: record the meeting first.</translation>
    </message>
    <message>
        <source>最晚到%1</source>
        <translation>until %1 at the latest</translation>
    </message>
    <message>
        <source>请选一次党员大会。</source>
        <translation>Please choose a members&apos; meeting.</translation>
    </message>
    <message>
        <source>组织处置：作出决定</source>
        <translation>Disposition: decision</translation>
    </message>
    <message>
        <source>已登记党员大会的决定</source>
        <translation>Decision of the meeting entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DispositionDialog</name>
    <message>
        <source>组织处置立案</source>
        <translation>Open a disposition</translation>
    </message>
    <message>
        <source>更正这件组织处置</source>
        <translation>Correct this disposition</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>拟采取的措施</source>
        <translation>Measure proposed</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>只在显示姓名时看得到</source>
        <translation>seen only while names are shown</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>立案以后按顺序登记每一步，由支部党员大会讨论决定。姓名和内容平时遮住，提醒和报告里不写是谁。</source>
        <translation>After the case is opened each step is entered in its order; the members&apos; meeting decides. Names and words are covered; reminders and reports do not say who it is.</translation>
    </message>
    <message>
        <source>原来的内容和更正的原因都留着。</source>
        <translation>What stood there and the reason of the correction are kept.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Please choose somebody of the roster.</translation>
    </message>
    <message>
        <source>组织处置：更正</source>
        <translation>Disposition: correction</translation>
    </message>
    <message>
        <source>已立案</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>已更正这件组织处置</source>
        <translation>Disposition corrected</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DispositionStepDialog</name>
    <message>
        <source>组织处置的下一步</source>
        <translation>The next step of the disposition</translation>
    </message>
    <message>
        <source>哪一步</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>只在显示姓名时看得到</source>
        <translation>seen only while names are shown</translation>
    </message>
    <message>
        <source>%1，%2，现在到“%3”。</source>
        <translation>%1, %2, now at &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>组织处置：%1</source>
        <translation>Disposition: %1</translation>
    </message>
    <message>
        <source>已登记“%1”</source>
        <translation>&quot;%1&quot; entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DivisionDialog</name>
    <message>
        <source>委员之间怎样分工？</source>
        <translation>Who of the committee does what?</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>支委会哪天决定</source>
        <translation>Decided by the committee on</translation>
    </message>
    <message>
        <source>决定（可以不写）</source>
        <translation>Decision (optional)</translation>
    </message>
    <message>
        <source>例如：9月支委会第2项</source>
        <translation>e.g. item 2 of the September meeting</translation>
    </message>
    <message>
        <source>备案文号（可以以后补）</source>
        <translation>Filing number (may follow)</translation>
    </message>
    <message>
        <source>例如：机党备〔2026〕8号</source>
        <translation>e.g. 机党备〔2026〕8号</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>调整分工由支部委员会决定，报上级备案，不用选举。没有分到工作的人还是委员。书记、副书记不在这里改。</source>
        <translation>The committee decides how its work is shared and files it; there is no election. Whoever has no work stays a member. Secretary and deputy are not changed here.</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>调整分工</source>
        <translation>Share the work</translation>
    </message>
    <message>
        <source>空着</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>支部委员会调整分工</source>
        <translation>The committee shares its work anew</translation>
    </message>
    <message>
        <source>已记分工调整</source>
        <translation>The new division of work is entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesBaseDialog</name>
    <message>
        <source>请填写年月，例如 2026.9</source>
        <translation>Enter year and month, for example 2026.9</translation>
    </message>
    <message>
        <source>%1起：%2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>，%1 元</source>
        <translation>, %1 yuan</translation>
    </message>
    <message>
        <source>，商定每月 %1 元</source>
        <translation>, agreed %1 yuan a month</translation>
    </message>
    <message>
        <source>调整计算基数：%1</source>
        <translation>Change the base: %1</translation>
    </message>
    <message>
        <source>哪一类党员</source>
        <translation>Class of member</translation>
    </message>
    <message>
        <source>每月计算基数（元）</source>
        <translation>Base a month (yuan)</translation>
    </message>
    <message>
        <source>支部商定的每月数额（元）</source>
        <translation>Amount agreed by the branch, a month (yuan)</translation>
    </message>
    <message>
        <source>没有商定的空着</source>
        <translation>Empty: none agreed</translation>
    </message>
    <message>
        <source>从哪个月起</source>
        <translation>From which month</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如 工资变动</source>
        <translation>for example: pay changed</translation>
    </message>
    <message>
        <source>还没有核定基数。</source>
        <translation>No base is set yet.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>核定党费基数：%1</source>
        <translation>Set the base of dues: %1</translation>
    </message>
    <message>
        <source>已核定%1的基数</source>
        <translation>The base of %1 was set</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesCards</name>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>已收占应收</source>
        <translation>Received of what is due</translation>
    </message>
    <message>
        <source>%1月应收</source>
        <translation>Due for month %1</translation>
    </message>
    <message>
        <source>%1 人没有基数，没有算进去</source>
        <translation>%1 people without a base are not counted in</translation>
    </message>
    <message>
        <source>%1月已收</source>
        <translation>Received for month %1</translation>
    </message>
    <message>
        <source>%1月未交清</source>
        <translation>Month %1 not fully paid</translation>
    </message>
    <message>
        <source>到月底还有 %1 天</source>
        <translation>%1 days left this month</translation>
    </message>
    <message>
        <source>全年累计已收</source>
        <translation>Received in the year</translation>
    </message>
    <message>
        <source>以前各月</source>
        <translation>Months before</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>1月—%1月 全部交清</source>
        <translation>Months 1–%1 fully paid</translation>
    </message>
    <message>
        <source>%1 个月有人没有交清</source>
        <translation>%1 months are not fully paid</translation>
    </message>
    <message>
        <source>%1 %2月应交</source>
        <translation>%1, due for month %2</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>%1 元 × %2%</source>
        <translation>%1 yuan × %2%</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesExemptDialog</name>
    <message>
        <source>登记减免：%1</source>
        <translation>Enter an exemption: %1</translation>
    </message>
    <message>
        <source>从哪个月起</source>
        <translation>From which month</translation>
    </message>
    <message>
        <source>到哪个月（不定的空着）</source>
        <translation>Until which month (empty: open)</translation>
    </message>
    <message>
        <source>减免后每月交（元）</source>
        <translation>Still to be paid a month (yuan)</translation>
    </message>
    <message>
        <source>免交的空着</source>
        <translation>Empty: nothing is to be paid</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Day of approval</translation>
    </message>
    <message>
        <source>谁批准的</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>上一级党组织或文号</source>
        <translation>The next higher committee, or the paper</translation>
    </message>
    <message>
        <source>困难情况</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>例如 本人重病</source>
        <translation>for example: seriously ill</translation>
    </message>
    <message>
        <source>确有困难的，支部研究，报上一级党组织批准以后登记。</source>
        <translation>In real hardship: the branch studies it, the next higher committee approves, then it is entered.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>减免党费：%1</source>
        <translation>Exemption from dues: %1</translation>
    </message>
    <message>
        <source>已登记%1的减免</source>
        <translation>The exemption of %1 was entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesExemptEndDialog</name>
    <message>
        <source>结束%1的减免</source>
        <translation>End the exemption of %1</translation>
    </message>
    <message>
        <source>减免的最后一个月</source>
        <translation>Last month of the exemption</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>结束减免</source>
        <translation>End the exemption</translation>
    </message>
    <message>
        <source>减免结束：%1</source>
        <translation>Exemption ended: %1</translation>
    </message>
    <message>
        <source>%1的减免到%2为止</source>
        <translation>The exemption of %1 ends with %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesExportDialog</name>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>党费上缴清单</source>
        <translation>List of dues to hand up</translation>
    </message>
    <message>
        <source>哪段时间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>公示和上缴用，只写应交、已交、未交，不写收入。</source>
        <translation>For publishing and handing up: due, paid and open, no income.</translation>
    </message>
    <message>
        <source>%1年到%2月</source>
        <translation>%1 up to month %2</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>应交 %1 元，已交 %2 元，未交 %3 元；应交 %4 人，交清 %5 人。
这段时间收到 %6 元，其中自愿多交 %7 元。</source>
        <translation>Due %1 yuan, paid %2, open %3; %4 people owe, %5 have paid all.
Received in this time: %6 yuan, of which %7 voluntary extra.</translation>
    </message>
    <message>
        <source>导出党费清单</source>
        <translation>Export the list of dues</translation>
    </message>
    <message>
        <source>%1%2党费.xlsx</source>
        <translation>%1 %2 dues.xlsx</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;PDF 文件 (*.pdf);;CSV 文件 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;PDF file (*.pdf);;CSV file (*.csv)</translation>
    </message>
    <message>
        <source>超过应交（元）</source>
        <translation>Beyond the dues (yuan)</translation>
    </message>
    <message>
        <source>已交的里面有 %1 元超过应交。</source>
        <translation>Of what was paid, %1 yuan are beyond the dues.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesModel</name>
    <message>
        <source>在职</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>年薪制</source>
        <translation>Annual salary</translation>
    </message>
    <message>
        <source>个体经营</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>离退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>农民</source>
        <translation>Farmer</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>下岗失业</source>
        <translation>Laid off</translation>
    </message>
    <message>
        <source>低保救济</source>
        <translation>On relief</translation>
    </message>
    <message>
        <source>%1月 %2</source>
        <translation>Month %1 %2</translation>
    </message>
    <message>
        <source>，还差 %1 元</source>
        <translation>, %1 yuan open</translation>
    </message>
    <message>
        <source>，%1 元</source>
        <translation>, %1 yuan</translation>
    </message>
    <message>
        <source>没有基数</source>
        <translation>No base</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>点一下，看这个月、登记这个月</source>
        <translation>Click to look at this month and enter it</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesPanel</name>
    <message>
        <source>%1 元以上</source>
        <translation>over %1 yuan</translation>
    </message>
    <message>
        <source>%1 元以下（含）</source>
        <translation>up to %1 yuan</translation>
    </message>
    <message>
        <source>%1 元以上至 %2 元（含）</source>
        <translation>over %1 up to %2 yuan</translation>
    </message>
    <message>
        <source>哪一类党员</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>每月交纳基数</source>
        <translation>Monthly base</translation>
    </message>
    <message>
        <source>元</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>支部商定的每月数额（可不填）</source>
        <translation>Agreed monthly amount (optional)</translation>
    </message>
    <message>
        <source>每月应交 %1 元</source>
        <translation>%1 yuan a month</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Bracket</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1%，按全部基数</source>
        <translation>%1% of the whole base</translation>
    </message>
    <message>
        <source>尾数</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>最多</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesPaymentDialog</name>
    <message>
        <source>登记党费：%1</source>
        <translation>Enter dues: %1</translation>
    </message>
    <message>
        <source>更正党费：%1</source>
        <translation>Correct dues: %1</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1月&#x3000;%2 元</source>
        <translation>Month %1   %2 yuan</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 元</source>
        <translation>%1   %2 yuan</translation>
    </message>
    <message>
        <source>%1年没有未交的月份。愿意多交的，写在“自愿多交”里。</source>
        <translation>No month of %1 is open. Enter what is given beyond under &quot;Voluntary extra&quot;.</translation>
    </message>
    <message>
        <source>勾选交的是哪几个月，没有勾选月份时只登记自愿多交。</source>
        <translation>Tick the months that were paid; without a month only the voluntary extra is entered.</translation>
    </message>
    <message>
        <source>交纳数额（元）</source>
        <translation>Amount paid (yuan)</translation>
    </message>
    <message>
        <source>可以少于应交，差额留着以后补</source>
        <translation>May be less than due; the rest stays open</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>代交人</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>本人交的空着</source>
        <translation>Empty: in person</translation>
    </message>
    <message>
        <source>自愿多交（元）</source>
        <translation>Voluntary extra (yuan)</translation>
    </message>
    <message>
        <source>没有的空着</source>
        <translation>Empty: none</translation>
    </message>
    <message>
        <source>按季度一起交（支部同意的）</source>
        <translation>By the quarter (the branch agreed)</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>例如 金额写错</source>
        <translation>for example: wrong amount</translation>
    </message>
    <message>
        <source>已更正%1的党费</source>
        <translation>The dues of %1 were corrected</translation>
    </message>
    <message>
        <source>已登记%1的党费 %2 元</source>
        <translation>Entered for %1: %2 yuan</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesPersonDialog</name>
    <message>
        <source>%1 %2 元</source>
        <translation>%1 %2 yuan</translation>
    </message>
    <message>
        <source>自愿多交 %1 元</source>
        <translation>Voluntary extra %1 yuan</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>，%1代交</source>
        <translation>, paid by %1</translation>
    </message>
    <message>
        <source>（%1 更正，不再计数：%2）</source>
        <translation> (corrected %1, no longer counts: %2)</translation>
    </message>
    <message>
        <source>%1的党费</source>
        <translation>Dues of %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记减免</source>
        <translation>Enter an exemption</translation>
    </message>
    <message>
        <source>登记交纳</source>
        <translation>Enter a payment</translation>
    </message>
    <message>
        <source>交纳记录</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>还没有交纳记录。</source>
        <translation>No payments yet.</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>计算基数</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>还没有核定基数。</source>
        <translation>No base is set yet.</translation>
    </message>
    <message>
        <source>减免</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>取消为止</source>
        <translation>until it is ended</translation>
    </message>
    <message>
        <source>%1到%2，每月交 %3 元；%4 %5批准。%6</source>
        <translation>%1 to %2, %3 yuan a month; approved %4 by %5. %6</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>收据</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>党费收据 %1 %2.pdf</source>
        <translation>Dues receipt %1 %2.pdf</translation>
    </message>
    <message>
        <source>保存党费收据</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesRefixDialog</name>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>要问本人</source>
        <translation>ask in person</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>定额</source>
        <translation>fixed amount</translation>
    </message>
    <message>
        <source>%1（%2，%3起）：%4 → %5</source>
        <translation>%1 (%2, from %3): %4 → %5</translation>
    </message>
    <message>
        <source>核定%1年党费基数</source>
        <translation>Set the bases of %1</translation>
    </message>
    <message>
        <source>%1年的基数都已经核定。</source>
        <translation>All bases of %1 are set already.</translation>
    </message>
    <message>
        <source>按现在的基数和名册里的党费基数提出，核对以后确认。可以核定 %1 人。</source>
        <translation>Proposed from the present bases and the roster; check, then approve. %1 people can be set.</translation>
    </message>
    <message>
        <source>还有 %1 人要问本人，问到以后用“调整计算基数”填写。</source>
        <translation>%1 more people have to be asked; then use &quot;Change the base&quot;.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>先不核定</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>核定 %1 人</source>
        <translation>Set %1 bases</translation>
    </message>
    <message>
        <source>已核定 %1 人</source>
        <translation>%1 bases set</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesView</name>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>年份：%1年</source>
        <translation>Year: %1</translation>
    </message>
    <message>
        <source>%1月还没有到。一个季度一起交的，用“登记交纳”勾选月份。</source>
        <translation>Month %1 has not begun. For a whole quarter at once use &quot;Enter a payment&quot; and tick the months.</translation>
    </message>
    <message>
        <source>%1 人 · %2月应交 %3 元&#x3000;累计已收 %4 元</source>
        <translation>%1 people · due for month %2: %3 yuan   received this year: %4 yuan</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>还有 %1 人，名字标了颜色，打开“交纳记录”可以看到。</source>
        <translation>%1 more; their names are coloured, see their payments.</translation>
    </message>
    <message>
        <source>勾选交了的人，一起登记</source>
        <translation>Tick who has paid and enter them together</translation>
    </message>
    <message>
        <source>已选 %1 人，%2月合计 %3 元</source>
        <translation>%1 ticked, month %2: %3 yuan</translation>
    </message>
    <message>
        <source>已登记 %1 人%2月的党费</source>
        <translation>Entered %1 people for month %2</translation>
    </message>
    <message>
        <source>登记党费：%1 人%2月</source>
        <translation>Enter dues: %1 people, month %2</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>请先在表里选一个人。</source>
        <translation>Choose a person in the table first.</translation>
    </message>
    <message>
        <source>还没有核定党费基数，没有可以导出的。</source>
        <translation>No bases are set yet; there is nothing to export.</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>怎样排列</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>计算基数</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>调整选中的人的计算基数…</source>
        <translation>Change the base of the person chosen…</translation>
    </message>
    <message>
        <source>核定全年基数…</source>
        <translation>Set the year&apos;s bases…</translation>
    </message>
    <message>
        <source>上缴清单</source>
        <translation>List to hand up</translation>
    </message>
    <message>
        <source>还没有核定党费基数</source>
        <translation>No bases are set yet</translation>
    </message>
    <message>
        <source>先核定每位党员的计算基数，每月应交多少由程序按规定算出来，
交了以后在这里勾选登记。</source>
        <translation>First set everybody&apos;s base; what is due a month is worked out by the regulation.
Tick here who has paid.</translation>
    </message>
    <message>
        <source>核定基数</source>
        <translation>Set bases</translation>
    </message>
    <message>
        <source>名册里有的照着提出</source>
        <translation>Proposed from the roster</translation>
    </message>
    <message>
        <source>每月登记</source>
        <translation>Enter each month</translation>
    </message>
    <message>
        <source>勾选交了的人，点“登记已交”</source>
        <translation>Tick who has paid, then &quot;Enter as paid&quot;</translation>
    </message>
    <message>
        <source>公示上缴</source>
        <translation>Publish and hand up</translation>
    </message>
    <message>
        <source>导出清单，不写收入</source>
        <translation>Export the list, without income</translation>
    </message>
    <message>
        <source>未交在前</source>
        <translation>Unpaid first</translation>
    </message>
    <message>
        <source>按党小组</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>按姓名</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>未交足</source>
        <translation>Paid in part</translation>
    </message>
    <message>
        <source>未交</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>没有基数</source>
        <translation>No base</translation>
    </message>
    <message>
        <source>不需交</source>
        <translation>Not owed</translation>
    </message>
    <message>
        <source>登记已交</source>
        <translation>Enter as paid</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>交纳记录</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>登记交纳</source>
        <translation>Enter a payment</translation>
    </message>
    <message>
        <source>调整计算基数</source>
        <translation>Change the base</translation>
    </message>
    <message>
        <source>逐人填写</source>
        <translation>Enter one by one</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuesVoidDialog</name>
    <message>
        <source>作废%1的这笔党费？</source>
        <translation>Strike this payment of %1?</translation>
    </message>
    <message>
        <source>为什么作废</source>
        <translation>Why it is struck</translation>
    </message>
    <message>
        <source>例如 没有收到</source>
        <translation>for example: never received</translation>
    </message>
    <message>
        <source>%1
这笔保留在记录里，注明原因，不再计数。</source>
        <translation>%1
It stays in the records with the reason and no longer counts.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>作废一笔党费：%1</source>
        <translation>Strike a payment of dues: %1</translation>
    </message>
    <message>
        <source>已作废%1的一笔党费</source>
        <translation>A payment of %1 was struck</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DuplicatesDialog</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>可能重复的人</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>上一组</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一组</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>逐项选定用哪一份，合并以后所有记录都归到一份，另一份进回收站；可以整步撤销。</source>
        <translation>Choose line by line which value stands. After merging all records belong to one; the other goes to the recycle bin. One step to undo.</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not one person</translation>
    </message>
    <message>
        <source>合并为一份</source>
        <translation>Merge into one</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>第 %1 组，共 %2 组。%3：%4。</source>
        <translation>Pair %1 of %2. %3: %4.</translation>
    </message>
    <message>
        <source>身份证号是两个不同的有效号码，多半不是同一人。</source>
        <translation>Their ID numbers are two different valid ones: most likely two people.</translation>
    </message>
    <message>
        <source>先录入的</source>
        <translation>Entered first</translation>
    </message>
    <message>
        <source>后录入的</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>两份资料完全一样，直接合并就行。</source>
        <translation>The two records are alike; just merge them.</translation>
    </message>
    <message>
        <source>%1（要选定）</source>
        <translation>%1 (to be chosen)</translation>
    </message>
    <message>
        <source>%1，先录入的：%2</source>
        <translation>%1, entered first: %2</translation>
    </message>
    <message>
        <source>%1，后录入的：%2</source>
        <translation>%1, entered later: %2</translation>
    </message>
    <message>
        <source>还没有选定：%1。</source>
        <translation>Still to be chosen: %1.</translation>
    </message>
    <message>
        <source>合并重复记录：%1</source>
        <translation>Merge duplicate records: %1</translation>
    </message>
    <message>
        <source>已把%1的两份记录合并为一份</source>
        <translation>The two records of %1 are one now</translation>
    </message>
    <message>
        <source>不是同一人：%1</source>
        <translation>Not one person: %1</translation>
    </message>
    <message>
        <source>已记下：%1的两份记录不是同一人</source>
        <translation>Noted: the two records of %1 are two people</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::DutyDialog</name>
    <message>
        <source>谁负责什么？</source>
        <translation>Who looks after what?</translation>
    </message>
    <message>
        <source>修改分工“%1”</source>
        <translation>Change the duty &quot;%1&quot;</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>例如：党费收缴</source>
        <translation>For example: collecting dues</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>例如：按月收缴，按季度公布</source>
        <translation>For example: collected monthly, published quarterly</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天止（可以不填）</source>
        <translation>Until (may stay empty)</translation>
    </message>
    <message>
        <source>属于职务的分工，换了人由继任的人接着负责；属于个人的，人离开支部就没有人负责了。</source>
        <translation>A duty of a post goes to the successor; one of a person has nobody once the person leaves.</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>删除分工</source>
        <translation>Remove duty</translation>
    </message>
    <message>
        <source>记分工</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>分工：%1</source>
        <translation>Duty: %1</translation>
    </message>
    <message>
        <source>已记分工“%1”</source>
        <translation>Recorded the duty &quot;%1&quot;</translation>
    </message>
    <message>
        <source>删除分工：%1</source>
        <translation>Remove duty: %1</translation>
    </message>
    <message>
        <source>已删除分工“%1”</source>
        <translation>Removed the duty &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EditorBar</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>完成并归档</source>
        <translation>Finish and archive</translation>
    </message>
    <message>
        <source>回到%1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>正在写</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Saved automatically %1</translation>
    </message>
    <message>
        <source>没有存上，内容还在这里</source>
        <translation>Not saved; the content is still here</translation>
    </message>
    <message>
        <source>开会当天起可以归档</source>
        <translation>Can be archived from the day of the meeting on</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>尚未记录</source>
        <translation>Not recorded yet</translation>
    </message>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>办理步骤和规则依据；F1 看光标所在一栏的规则</source>
        <translation>Steps and the rules behind them; F1 shows the rule of the field with the cursor</translation>
    </message>
    <message>
        <source>完成更正</source>
        <translation>Finish correction</translation>
    </message>
    <message>
        <source>正在更正</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>先存为没有写完的 %1</source>
        <translation>Kept as unfinished %1</translation>
    </message>
    <message>
        <source>“%1”还没有记下</source>
        <translation>&quot;%1&quot; is not recorded yet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EditorModel</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1补记</source>
        <translation>entered late on %1</translation>
    </message>
    <message>
        <source>记录%1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>修改%1记录</source>
        <translation>Edit record: %1</translation>
    </message>
    <message>
        <source>归档%1记录</source>
        <translation>Archive record: %1</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>更正%1记录，原因：%2</source>
        <translation>Correct %1, reason: %2</translation>
    </message>
    <message>
        <source>固定议程：%1</source>
        <translation>Standing agenda: %1</translation>
    </message>
    <message>
        <source>%1，更正原因：%2</source>
        <translation>%1, reason of the correction: %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EditorView</name>
    <message>
        <source>%1记录先存为没有写完的，下次可以接着写。</source>
        <translation>The record (%1) is kept as unfinished and can be gone on with next time.</translation>
    </message>
    <message>
        <source>“%1”已归档</source>
        <translation>&quot;%1&quot; archived</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>这台电脑上没有能打开“%1”的程序。</source>
        <translation>No program on this computer opens &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>已移除附件“%1”</source>
        <translation>Attachment &quot;%1&quot; removed</translation>
    </message>
    <message>
        <source>不要恢复的内容</source>
        <translation>Discard what was kept</translation>
    </message>
    <message>
        <source>添加议程</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>上次没有写完的记录，已恢复。请接着写。</source>
        <translation>The record that was left unfinished is restored; go on writing.</translation>
    </message>
    <message>
        <source>%1 字</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>这条记录还缺 %1 项，仍然归档？</source>
        <translation>%1 things are missing. Archive this record all the same?</translation>
    </message>
    <message>
        <source>回去补写</source>
        <translation>Go back and complete it</translation>
    </message>
    <message>
        <source>仍然归档</source>
        <translation>Archive all the same</translation>
    </message>
    <message>
        <source>更正这条已归档的记录？</source>
        <translation>Correct this archived record?</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>例如 到会人数记错</source>
        <translation>for example: attendance was wrong</translation>
    </message>
    <message>
        <source>不更正</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>请写明为什么更正</source>
        <translation>Please say why it is corrected</translation>
    </message>
    <message>
        <source>再存一次</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>没有存上：%1写下的内容还在这里，存上之前请不要关闭。</source>
        <translation>Not saved: %1 What you wrote is still here; please do not close before it is saved.</translation>
    </message>
    <message>
        <source>改动的地方会标上“更正”，写明原来的内容、原因和日期，打印时一起打出来。记录仍然是归档的。</source>
        <translation>What you change is marked as corrected, with what stood there, the reason and the day, and is printed with the record. The record stays archived.</translation>
    </message>
    <message>
        <source>开始更正</source>
        <translation>Begin correction</translation>
    </message>
    <message>
        <source>没有改动，记录还是原来的。</source>
        <translation>Nothing was changed; the record is as it was.</translation>
    </message>
    <message>
        <source>“%1”已更正</source>
        <translation>&quot;%1&quot; was corrected</translation>
    </message>
    <message>
        <source>决议与表决</source>
        <translation>Resolutions and votes</translation>
    </message>
    <message>
        <source>添加决议</source>
        <translation>Add resolution</translation>
    </message>
    <message>
        <source>这类活动没有模板，请直接写。</source>
        <translation>There is no template for this kind of activity; just write.</translation>
    </message>
    <message>
        <source>放弃更正</source>
        <translation>Give up the correction</translation>
    </message>
    <message>
        <source>正在更正这条已归档的记录。改好后点“完成更正”，改动会标明原来的内容和原因。</source>
        <translation>This archived record is being corrected. Press &quot;Finish correction&quot; when done; each change is marked with what stood there and why.</translation>
    </message>
    <message>
        <source>这条记录已经归档，只能查看和打印。写错了可以更正，更正会标在记录里。</source>
        <translation>This record is archived: it can be read and printed. What is wrong can be corrected; corrections are marked in the record.</translation>
    </message>
    <message>
        <source>承接以前没有办完的议程（%1 项）</source>
        <translation>Take over what is still open (%1)</translation>
    </message>
    <message>
        <source>存为这类会议的固定议程</source>
        <translation>Keep as the standing agenda of this kind</translation>
    </message>
    <message>
        <source>固定议程本来就是这样。</source>
        <translation>The standing agenda is this already.</translation>
    </message>
    <message>
        <source>已存为固定议程，下次新建时自动带入</source>
        <translation>Kept as the standing agenda; the next meeting begins with it</translation>
    </message>
    <message>
        <source>承接和固定议程</source>
        <translation>Take over, standing agenda</translation>
    </message>
    <message>
        <source>按开会那天更新名单</source>
        <translation>Renew as of that day</translation>
    </message>
    <message>
        <source>名单已按开会那天更新，改动 %1 人。新列入的请点姓名登记到会。</source>
        <translation>The list was renewed as of the day of the meeting, %1 changed. Please click the names of those who were added.</translation>
    </message>
    <message>
        <source>名单列好以后，有人的情况变了。</source>
        <translation>Since the list was made, somebody&apos;s standing has changed.</translation>
    </message>
    <message>
        <source>另有 %1 人。</source>
        <translation>%1 more.</translation>
    </message>
    <message>
        <source>“%1”里填的看不懂，还没有记下，请改好或者清空。%2</source>
        <translation>What stands in &quot;%1&quot; cannot be read and is not recorded yet; please correct or clear it. %2</translation>
    </message>
    <message>
        <source>这条记录还有 %1 处要核对，仍然归档？</source>
        <translation>%1 points of this record need checking. Archive all the same?</translation>
    </message>
    <message>
        <source>缺%1。</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>归档后只能查看和打印，要改须先更正。</source>
        <translation>Once archived it can only be read and printed; changes are corrections.</translation>
    </message>
    <message>
        <source>仍按现在的类别归档的原因</source>
        <translation>Why it is archived under its present kind</translation>
    </message>
    <message>
        <source>例如 只是通报，接收另行表决</source>
        <translation>For example: only announced, the admission is voted on separately</translation>
    </message>
    <message>
        <source>回去核对</source>
        <translation>Go back and check</translation>
    </message>
    <message>
        <source>请写明原因，或者回去改议程的类别</source>
        <translation>Please give the reason, or go back and change the kind on the agenda</translation>
    </message>
    <message>
        <source>“%1”里新填的还没有记下。%2</source>
        <translation>What was newly entered in &quot;%1&quot; is not recorded yet. %2</translation>
    </message>
    <message>
        <source>没有写错的，请点那里的“没有写错，就是这一天”。</source>
        <translation>If it is right, choose &quot;This is the day that is meant&quot; there.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectedTermDialog</name>
    <message>
        <source>登记新一届支部委员会</source>
        <translation>Record a new committee</translation>
    </message>
    <message>
        <source>第几届</source>
        <translation>Number of the term</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>书记、副书记批复文号</source>
        <translation>Approval of secretary and deputy</translation>
    </message>
    <message>
        <source>例如：机党〔2026〕20号</source>
        <translation>For example: 机党〔2026〕20号</translation>
    </message>
    <message>
        <source>先不登记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记这一届</source>
        <translation>Record the term</translation>
    </message>
    <message>
        <source>届次写数字，例如 3</source>
        <translation>Write a number, for example 3</translation>
    </message>
    <message>
        <source>已登记第%1届支部委员会</source>
        <translation>Recorded term %1 of the committee</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>Day of the reply</translation>
    </message>
    <message>
        <source>按选举结果登记第%1届</source>
        <translation>Enter term %1 from the election&apos;s result</translation>
    </message>
    <message>
        <source>届满日期与规定不同的原因</source>
        <translation>Why the end is not the one of the rule</translation>
    </message>
    <message>
        <source>例如：与机关党委同时换届</source>
        <translation>For example: together with the Party committee</translation>
    </message>
    <message>
        <source>按规定到 %1 届满</source>
        <translation>By the rule it ends on %1</translation>
    </message>
    <message>
        <source>委员（还没有分工）</source>
        <translation>Committee member (no post yet)</translation>
    </message>
    <message>
        <source>%1选举产生。书记、副书记是新的委员会选出来的；其他委员原来有分工的先照旧，可以改。还没有分工的先记为委员，支委会分工以后，再在“支部班子”里调整分工。</source>
        <translation>Elected on %1. Secretary and deputy are those whom the new committee elected; other members keep the work they had, which can be changed. Those without work are entered as members; when the committee has shared its work, change it on the page of the committee.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionDialog</name>
    <message>
        <source>筹备一次选举</source>
        <translation>Prepare an election</translation>
    </message>
    <message>
        <source>修改选举</source>
        <translation>Change the election</translation>
    </message>
    <message>
        <source>选什么</source>
        <translation>What is elected</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>例如 2026年换届</source>
        <translation>for instance 2026 re-election</translation>
    </message>
    <message>
        <source>应选名额</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>Day of the vote</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>按常用的时间先排好每一步的日期，以后逐项修改。日期没有定的，填计划的日期。</source>
        <translation>Each step gets its usual day, to be changed later. If the day is not fixed, give the planned one.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>开始筹备</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>筹备%1</source>
        <translation>Prepare %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>已开始筹备</source>
        <translation>Preparation begun</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>re-election</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>在哪次会议上选举</source>
        <translation>Meeting of the vote</translation>
    </message>
    <message>
        <source>还没有安排会议</source>
        <translation>None planned yet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionPanel</name>
    <message>
        <source>到会人数不够，不能选举</source>
        <translation>Too few are present to elect</translation>
    </message>
    <message>
        <source>这次选举无效</source>
        <translation>The election is void</translation>
    </message>
    <message>
        <source>没有人当选</source>
        <translation>Nobody is elected</translation>
    </message>
    <message>
        <source>当选：%1</source>
        <translation>Elected: %1</translation>
    </message>
    <message>
        <source>差额还是等额</source>
        <translation>More candidates than seats, or as many</translation>
    </message>
    <message>
        <source>应到会有选举权</source>
        <translation>Electors</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>实到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>发出选票</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>张</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>收回选票</source>
        <translation>Papers collected</translation>
    </message>
    <message>
        <source>有效票</source>
        <translation>Valid papers</translation>
    </message>
    <message>
        <source>应选名额</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>名</source>
        <translation>seats</translation>
    </message>
    <message>
        <source>投票人数（可不填）</source>
        <translation>Voters (optional)</translation>
    </message>
    <message>
        <source>到会人数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>差额：支部委员</source>
        <translation>More than seats: committee</translation>
    </message>
    <message>
        <source>等额：书记、副书记</source>
        <translation>As many as seats: secretary</translation>
    </message>
    <message>
        <source>符合，可以选举</source>
        <translation>Enough to elect</translation>
    </message>
    <message>
        <source>还差 %1 人</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>当选至少</source>
        <translation>To be elected</translation>
    </message>
    <message>
        <source>%1 票</source>
        <translation>%1 votes</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Still to elect</translation>
    </message>
    <message>
        <source>%1 名</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>写进选举记录的话</source>
        <translation>For the record of the election</translation>
    </message>
    <message>
        <source>计票的数字对不上</source>
        <translation>The figures do not add up</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionPaperDialog</name>
    <message>
        <source>日期（没有的空着）</source>
        <translation>Day (empty: not there)</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>选举材料：%1</source>
        <translation>Election paper: %1</translation>
    </message>
    <message>
        <source>已登记：%1</source>
        <translation>Recorded: %1</translation>
    </message>
    <message>
        <source>例如 会议通过、34 张</source>
        <translation>e.g. passed by the meeting, 34 papers</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionReasonDialog</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如 复核时发现一张归错</source>
        <translation>for instance one paper was put to the wrong pile</translation>
    </message>
    <message>
        <source>先不更正</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>请写一句原因，原来的数字会和它一起留下。</source>
        <translation>Give a reason; the old figures stay with it.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionStepDialog</name>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>办完（没有办的空着）</source>
        <translation>Done (empty: not yet)</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如 文号、提名情况</source>
        <translation>for instance the number of the reply</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>选举进度：%1</source>
        <translation>Election: %1</translation>
    </message>
    <message>
        <source>已记录：%1</source>
        <translation>Recorded: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionTrack</name>
    <message>
        <source>%1月%2日</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>选举进度</source>
        <translation>Steps of the election</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>应在 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>计划 %1</source>
        <translation>planned %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ElectionView</name>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>选举：%1</source>
        <translation>Election: %1</translation>
    </message>
    <message>
        <source>选票…</source>
        <translation>Ballots…</translation>
    </message>
    <message>
        <source>计票报告单</source>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>选举结果报告单</source>
        <translation>Result of the election</translation>
    </message>
    <message>
        <source>给上级的报告</source>
        <translation>Report to the higher organization</translation>
    </message>
    <message>
        <source>筹备一次选举…</source>
        <translation>Prepare an election…</translation>
    </message>
    <message>
        <source>修改名称、名额、日期…</source>
        <translation>Change title, seats, day…</translation>
    </message>
    <message>
        <source>更正计票</source>
        <translation>Correct the count</translation>
    </message>
    <message>
        <source>记错了，移到回收站</source>
        <translation>A mistake: to the recycle bin</translation>
    </message>
    <message>
        <source>%1：记录第 %2 次投票的结果</source>
        <translation>%1: record vote %2</translation>
    </message>
    <message>
        <source>已记录计票结果</source>
        <translation>Count recorded</translation>
    </message>
    <message>
        <source>更正第 %1 次投票的计票？</source>
        <translation>Correct the count of vote %1?</translation>
    </message>
    <message>
        <source>结果按新的数字重新计算，原来的数字和原因会留下。</source>
        <translation>The result is worked out anew; the old figures and the reason stay.</translation>
    </message>
    <message>
        <source>更正第 %1 次投票的计票</source>
        <translation>Correct the count of vote %1</translation>
    </message>
    <message>
        <source>已更正计票</source>
        <translation>Count corrected</translation>
    </message>
    <message>
        <source>把%1移到回收站</source>
        <translation>%1 to the recycle bin</translation>
    </message>
    <message>
        <source>已删除“%1”</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>还没有选举可以打印。</source>
        <translation>There is no election to print.</translation>
    </message>
    <message>
        <source>第几次投票</source>
        <translation>Which vote</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>还没有选举</source>
        <translation>No elections yet</translation>
    </message>
    <message>
        <source>换届、补选从届满提醒到交接归档都记在这里：候选人、选票、计票和结果。</source>
        <translation>Elections are kept here from the reminder to the handover: candidates, ballots, counts and results.</translation>
    </message>
    <message>
        <source>筹备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>名称、名额、日期，每一步按常用时间排好</source>
        <translation>Title, seats, day; each step gets its usual day</translation>
    </message>
    <message>
        <source>投票</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>候选人按姓氏笔画，选票直接打印</source>
        <translation>Candidates by strokes, ballots printed at once</translation>
    </message>
    <message>
        <source>计票</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>数字对得上才能记录，谁当选按规则算</source>
        <translation>Only figures that add up; the rule says who is elected</translation>
    </message>
    <message>
        <source>筹备一次选举</source>
        <translation>Prepare an election</translation>
    </message>
    <message>
        <source>第 %1 次投票</source>
        <translation>Vote %1</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>恢复%1</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>已恢复“%1”</source>
        <translation>Brought back &apos;%1&apos;</translation>
    </message>
    <message>
        <source>名额已经选满。登记新一届以后，任期、任职和名册里的党内职务一起改过来。</source>
        <translation>All seats are filled. Entering the next term changes the term, the posts and the Party posts of the roster together.</translation>
    </message>
    <message>
        <source>登记新一届</source>
        <translation>Enter the next term</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EmptyState</name>
    <message>
        <source>清除条件</source>
        <translation>Clear filter</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EndSeatDialog</name>
    <message>
        <source>%1从哪天起不再担任%2？</source>
        <translation>Until when is %1 %2?</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>这个职务随后显示为空缺，分工留在职务上，等继任的人接着负责。以前的会议记录不变。</source>
        <translation>The post is shown as vacant then; its duties stay with it for the successor. Earlier records do not change.</translation>
    </message>
    <message>
        <source>调离</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>辞职</source>
        <translation>resigned</translation>
    </message>
    <message>
        <source>届中调整</source>
        <translation>rearranged within the term</translation>
    </message>
    <message>
        <source>转出组织关系</source>
        <translation>membership transferred</translation>
    </message>
    <message>
        <source>受处分免职</source>
        <translation>removed as a sanction</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记免职</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>%1不再担任%2</source>
        <translation>%1 is no longer %2</translation>
    </message>
    <message>
        <source>已记%1不再担任%2</source>
        <translation>Recorded: %1 is no longer %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EntriesView</name>
    <message>
        <source>慰问金 %1 元</source>
        <translation>Gift %1 yuan</translation>
    </message>
    <message>
        <source>%1 解决</source>
        <translation>resolved %1</translation>
    </message>
    <message>
        <source>%1 走访过</source>
        <translation>visited %1</translation>
    </message>
    <message>
        <source>没有走访记录</source>
        <translation>no visit on record</translation>
    </message>
    <message>
        <source>只有名册标记</source>
        <translation>Only marked in the roster</translation>
    </message>
    <message>
        <source>困难和荣誉</source>
        <translation>Hardship and honours</translation>
    </message>
    <message>
        <source>看哪一类</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>这一类还没有记录</source>
        <translation>No records of this kind yet</translation>
    </message>
    <message>
        <source>困难党员、走访慰问和荣誉记在这里。
具体情况只有打开那一条才看得到。</source>
        <translation>Members in need, visits and honours stand here.
What was said is seen only in the record itself.</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>登记困难</source>
        <translation>Enter hardship</translation>
    </message>
    <message>
        <source>登记走访</source>
        <translation>Enter a visit</translation>
    </message>
    <message>
        <source>登记荣誉</source>
        <translation>Enter an honour</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>共 %1 条。报表里困难和走访只有人数，荣誉有姓名。</source>
        <translation>%1 in all. Reports have the numbers of hardship and visits alone, honours by name.</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Bring back from the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的记录</source>
        <translation>Restore from the recycle bin: record of %1</translation>
    </message>
    <message>
        <source>困难已经解决</source>
        <translation>The hardship is over</translation>
    </message>
    <message>
        <source>困难结束：%1</source>
        <translation>Hardship over: %1</translation>
    </message>
    <message>
        <source>看这个人</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>to the recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：%1的记录</source>
        <translation>To the recycle bin: record of %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EntryDialog</name>
    <message>
        <source>荣誉名称</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>困难原因</source>
        <translation>Cause of the hardship</translation>
    </message>
    <message>
        <source>例如 优秀共产党员</source>
        <translation>e.g. outstanding member</translation>
    </message>
    <message>
        <source>例如 春节慰问</source>
        <translation>e.g. visit at Spring Festival</translation>
    </message>
    <message>
        <source>例如 因病</source>
        <translation>e.g. illness</translation>
    </message>
    <message>
        <source>登记%1</source>
        <translation>Ledger, new: %1</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>从什么时候起</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>谁去的</source>
        <translation>Who went</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>慰问金（元）</source>
        <translation>Gift (yuan)</translation>
    </message>
    <message>
        <source>没有的空着</source>
        <translation>Empty: none</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>具体情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>具体情况只在这里看得到，报表里只有人数。</source>
        <translation>The situation is seen only here; reports have the number alone.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Please choose somebody of the roster.</translation>
    </message>
    <message>
        <source>登记%1：%2</source>
        <translation>Enter %1: %2</translation>
    </message>
    <message>
        <source>已登记%1的%2</source>
        <translation>%2 of %1 has been entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationBeginDialog</name>
    <message>
        <source>优秀名额按多少人算</source>
        <translation>The quota is taken of</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>full members</translation>
    </message>
    <message>
        <source>全体党员（含预备党员）</source>
        <translation>All members (probationary ones too)</translation>
    </message>
    <message>
        <source>开始民主评议</source>
        <translation>Begin the democratic evaluation</translation>
    </message>
    <message>
        <source>评议哪个年度</source>
        <translation>For which year</translation>
    </message>
    <message>
        <source>名单按哪天的名册</source>
        <translation>List from the roster of</translation>
    </message>
    <message>
        <source>列出那一天在支部的党员。预备党员参加评议，不评定等次。</source>
        <translation>Lists the members who are in the branch on that day. Probationary members take part and get no grade.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>开始评议</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1年度民主评议：建立</source>
        <translation>Evaluation of %1: begun</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationCards</name>
    <message>
        <source>优秀名额</source>
        <translation>Quota of 优秀</translation>
    </message>
    <message>
        <source>评为优秀的人数</source>
        <translation>People graded 优秀</translation>
    </message>
    <message>
        <source>评定分布</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>待评定</source>
        <translation>To be graded</translation>
    </message>
    <message>
        <source>看名单</source>
        <translation>Show the names</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>党员总数 %1 人</source>
        <translation>%1 members in all</translation>
    </message>
    <message>
        <source>正式党员 %1 人</source>
        <translation>%1 full members</translation>
    </message>
    <message>
        <source>/ %1 人</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>还可评 %1 人</source>
        <translation>%1 more may get it</translation>
    </message>
    <message>
        <source>名额已满</source>
        <translation>Quota used up</translation>
    </message>
    <message>
        <source>多出 %1 人</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>没有预备党员。</source>
        <translation>No probationary members.</translation>
    </message>
    <message>
        <source>预备党员%1参加评议，不评定等次。</source>
        <translation>Probationary: %1 take part and get no grade.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>三分之一 %1 人</source>
        <translation>A third: %1</translation>
    </message>
    <message>
        <source>%1 %2 人</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationCountDialog</name>
    <message>
        <source>录入票数：%1</source>
        <translation>Enter the count: %1</translation>
    </message>
    <message>
        <source>哪天测评</source>
        <translation>Day of the ballot</translation>
    </message>
    <message>
        <source>一张一张录（按名单顺序）</source>
        <translation>Paper by paper (in the order of the list)</translation>
    </message>
    <message>
        <source>每人一个数字：1 优秀 2 合格 3 基本合格 4 不合格 0 没有选</source>
        <translation>A digit each: 1 excellent 2 qualified 3 basically qualified 4 unqualified 0 none</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>例如 唱票时漏了一叠</source>
        <translation>such as: a pile was left out</translation>
    </message>
    <message>
        <source>只录合计，不记谁怎么写。照计票单逐人填，或者一张一张录，由程序相加。</source>
        <translation>Only sums are kept, never who wrote what. Fill in the tally sheet, or type paper by paper and let the program add.</translation>
    </message>
    <message>
        <source>发出（张）</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>收回（张）</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>有效（张）</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>加上这张票</source>
        <translation>Add this paper</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>没有选</source>
        <translation>No mark</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1年度民主评议：%2票数</source>
        <translation>Evaluation of %1: count of %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationExportDialog</name>
    <message>
        <source>不评定等次</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>待评定</source>
        <translation>To be graded</translation>
    </message>
    <message>
        <source>测评汇总表</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>带哪些内容</source>
        <translation>What it contains</translation>
    </message>
    <message>
        <source>测评票和评定意见只给支委和上级用，公布的只写等次。</source>
        <translation>Papers and opinions are for the committee and the higher organization alone; what is published has the grades only.</translation>
    </message>
    <message>
        <source>只写等次（可以公布）</source>
        <translation>Grades only (may be published)</translation>
    </message>
    <message>
        <source>连同自评、测评票和意见（内部）</source>
        <translation>With own grades, papers and opinions (internal)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出测评汇总表</source>
        <translation>Export the summary</translation>
    </message>
    <message>
        <source>%1%2年度民主评议.xlsx</source>
        <translation>%1 evaluation %2.xlsx</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>Excel sheets (*.xlsx);;CSV files (*.csv)</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationHeadDialog</name>
    <message>
        <source>名额基数和公开范围</source>
        <translation>Quota and who may see it</translation>
    </message>
    <message>
        <source>测评票和意见谁能看</source>
        <translation>Who may see papers and opinions</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“仅支委”的，汇总和打印时要另外选择才带出。</source>
        <translation>What is for the committee alone goes into summaries and prints only where that is chosen.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1年度民主评议：修改</source>
        <translation>Evaluation of %1: changed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationModel</name>
    <message>
        <source>不参加</source>
        <translation>Not evaluated</translation>
    </message>
    <message>
        <source>不评等次</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>请评定</source>
        <translation>Grade…</translation>
    </message>
    <message>
        <source>%1反馈</source>
        <translation>Told on %1</translation>
    </message>
    <message>
        <source>优</source>
        <translation>Ex</translation>
    </message>
    <message>
        <source>合</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>基</source>
        <translation>B</translation>
    </message>
    <message>
        <source>不</source>
        <translation>U</translation>
    </message>
    <message>
        <source>已遮住</source>
        <translation>Covered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationPersonDialog</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>还没有统计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>到会 %1/%2 次</source>
        <translation>present %1 of %2 times</translation>
    </message>
    <message>
        <source>学习 %1 小时</source>
        <translation>%1 hours of study</translation>
    </message>
    <message>
        <source>党费没有登记基数</source>
        <translation>no base of dues</translation>
    </message>
    <message>
        <source>党费交清（%1 个月）</source>
        <translation>dues paid (%1 months)</translation>
    </message>
    <message>
        <source>党费有 %1 个月没有交清</source>
        <translation>dues of %1 months open</translation>
    </message>
    <message>
        <source>分工：%1</source>
        <translation>Duty: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Own grade</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>组织评定</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>待评定</source>
        <translation>To be graded</translation>
    </message>
    <message>
        <source>在哪里评议</source>
        <translation>Where evaluated</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>在哪个支部，或者为什么不参加</source>
        <translation>In which branch, or why not at all</translation>
    </message>
    <message>
        <source>评定意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>组织评定完成后改等次的要写</source>
        <translation>Needed to change a grade after the grading</translation>
    </message>
    <message>
        <source>哪天告诉本人</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>由谁反馈</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>本人意见</source>
        <translation>What the person said</translation>
    </message>
    <message>
        <source>%1年：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1年度民主评议：%2</source>
        <translation>Evaluation of %1: %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationPublishDialog</name>
    <message>
        <source>登记公布</source>
        <translation>Enter the publication</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>例如 党务公开栏</source>
        <translation>such as: the notice board</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1年度民主评议：公布结果</source>
        <translation>Evaluation of %1: published</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationStepDialog</name>
    <message>
        <source>登记步骤：%1</source>
        <translation>Enter the step: %1</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>在哪次会议上</source>
        <translation>At which meeting</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如 三个小组分别进行</source>
        <translation>such as: in the three groups</translation>
    </message>
    <message>
        <source>没有按顺序办的原因</source>
        <translation>Why it was done out of order</translation>
    </message>
    <message>
        <source>按顺序办的空着</source>
        <translation>Leave empty where it was not</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>清除这一步</source>
        <translation>Clear this step</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>不连会议记录</source>
        <translation>No meeting</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1年度民主评议：%2</source>
        <translation>Evaluation of %1: %2</translation>
    </message>
    <message>
        <source>%1年度民主评议：清除“%2”</source>
        <translation>Evaluation of %1: &quot;%2&quot; cleared</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationTellDialog</name>
    <message>
        <source>登记已反馈</source>
        <translation>Enter that they were told</translation>
    </message>
    <message>
        <source>哪天告诉本人</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>由谁反馈</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>例如 支部书记</source>
        <translation>such as: the secretary</translation>
    </message>
    <message>
        <source>把等次和意见告诉了这 %1 人：%2。个别不在同一天的，打开那个人分别登记。</source>
        <translation>Grade and opinion were told to these %1 people: %2. Who was told on another day is entered in his own record.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1年度民主评议：反馈结果</source>
        <translation>Evaluation of %1: results told</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::EvaluationView</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>%1年度</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>选年度</source>
        <translation>Choose a year</translation>
    </message>
    <message>
        <source>评议年度：%1</source>
        <translation>Year of the evaluation: %1</translation>
    </message>
    <message>
        <source>开始另一个年度…</source>
        <translation>Begin another year…</translation>
    </message>
    <message>
        <source>开始%1年度…</source>
        <translation>Begin %1…</translation>
    </message>
    <message>
        <source>从回收站恢复%1年度</source>
        <translation>Bring back %1 from the recycle bin</translation>
    </message>
    <message>
        <source>这次评议已经上报归档。要更正等次或票数，写明原因。</source>
        <translation>This evaluation was reported and filed. Grades and counts are corrected with a reason.</translation>
    </message>
    <message>
        <source>先录入党员互评的票数，再登记“%1”。群众测评的票也在“更多”里录入。</source>
        <translation>Enter the members&apos; papers first, then &quot;%1&quot;. The papers of the masses are entered under More too.</translation>
    </message>
    <message>
        <source>录入党员互评票</source>
        <translation>Enter the members&apos; papers</translation>
    </message>
    <message>
        <source>每名党员都已评定。核对以后完成这一步。</source>
        <translation>Every member has a grade. Check them and finish this step.</translation>
    </message>
    <message>
        <source>还有 %1 名党员待评定：%2。全部评定后即可进入结果反馈。</source>
        <translation>%1 members are to be graded: %2. When everybody has a grade the results are told.</translation>
    </message>
    <message>
        <source>完成评定，进入反馈</source>
        <translation>Finish the grading</translation>
    </message>
    <message>
        <source>还有 %1 名党员没有反馈：%2。</source>
        <translation>%1 members were not told yet: %2.</translation>
    </message>
    <message>
        <source>登记已反馈</source>
        <translation>Enter that they were told</translation>
    </message>
    <message>
        <source>结果在支部公布以后，报上级党组织，材料归档。公布的日期在“更多”里登记。</source>
        <translation>After the result was published in the branch it is reported to the higher organization and filed. The days of publication are entered under More.</translation>
    </message>
    <message>
        <source>登记“%1”</source>
        <translation>Enter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1”办完以后登记日期和会议。</source>
        <translation>Enter day and meeting when &quot;%1&quot; is done.</translation>
    </message>
    <message>
        <source>%1（另有 %2 处要核对，点“按测评票排列”可以看到。）</source>
        <translation>%1 (%2 more to check: see the ranking by papers.)</translation>
    </message>
    <message>
        <source>改为待评定</source>
        <translation>Take the grade back</translation>
    </message>
    <message>
        <source>%1年度民主评议：%2</source>
        <translation>Evaluation of %1: %2</translation>
    </message>
    <message>
        <source>%1评定为%2</source>
        <translation>%1 is graded %2</translation>
    </message>
    <message>
        <source>%1改为待评定</source>
        <translation>%1 has no grade again</translation>
    </message>
    <message>
        <source>组织评定完成以后再反馈结果。</source>
        <translation>The results are told after the grading is done.</translation>
    </message>
    <message>
        <source>每名党员都已反馈。</source>
        <translation>Every member was told.</translation>
    </message>
    <message>
        <source>%1年度民主评议：重新列名单</source>
        <translation>Evaluation of %1: list drawn up anew</translation>
    </message>
    <message>
        <source>已照今天的名册重新列名单</source>
        <translation>The list was drawn up anew from today&apos;s roster</translation>
    </message>
    <message>
        <source>%1年度民主评议：放入回收站</source>
        <translation>Evaluation of %1: to the recycle bin</translation>
    </message>
    <message>
        <source>%1年度的民主评议已放入回收站</source>
        <translation>The evaluation of %1 is in the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：%1年度民主评议</source>
        <translation>Evaluation of %1: back from the recycle bin</translation>
    </message>
    <message>
        <source>%1&#x3000;优秀 %2/%3 票%4</source>
        <translation>%1: excellent on %2 of %3 papers%4</translation>
    </message>
    <message>
        <source>&#x3000;名额内</source>
        <translation>, within the quota</translation>
    </message>
    <message>
        <source>&#x3000;票数相同，请研究</source>
        <translation>, tied: to be discussed</translation>
    </message>
    <message>
        <source>还没有录入测评票。</source>
        <translation>No papers are entered yet.</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>To check: %1</translation>
    </message>
    <message>
        <source>按测评票排列</source>
        <translation>Ranked by papers</translation>
    </message>
    <message>
        <source>%1这里只按票数排列；等次由支委会或党员大会结合日常表现研究确定。</source>
        <translation>%1 This ranks by papers alone; the grade is decided by the committee or the members&apos; meeting, which look at daily performance too.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（预备党员）</source>
        <translation>%1 (probationary)</translation>
    </message>
    <message>
        <source>待评定</source>
        <translation>To be graded</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 人。不评定等次的：%2。</source>
        <translation>%1 people. Without a grade: %2.</translation>
    </message>
    <message>
        <source>还没有民主评议，没有可以导出的。</source>
        <translation>There is no evaluation yet, so there is nothing to export.</translation>
    </message>
    <message>
        <source>测评票、评定意见和本人意见只给支委和上级看。公布的不要带上。</source>
        <translation>Papers, opinions and replies are for the committee and the higher organization alone. Leave them out of what is published.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>连同票数和意见</source>
        <translation>With counts and opinions</translation>
    </message>
    <message>
        <source>只印等次</source>
        <translation>Grades only</translation>
    </message>
    <message>
        <source>印测评票：%1</source>
        <translation>Print papers: %1</translation>
    </message>
    <message>
        <source>测评票</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>还没有民主评议，没有可以打印的。</source>
        <translation>There is no evaluation yet, so there is nothing to print.</translation>
    </message>
    <message>
        <source>%1年度民主评议党员汇总表</source>
        <translation>Summary of the evaluation of %1</translation>
    </message>
    <message>
        <source>%1的民主评议党员登记表</source>
        <translation>Evaluation form of %1</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>评议进度</source>
        <translation>Course of the evaluation</translation>
    </message>
    <message>
        <source>遮住或显示测评票</source>
        <translation>Cover or show the papers</translation>
    </message>
    <message>
        <source>测评汇总表</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>录入党员互评票…</source>
        <translation>Enter the members&apos; papers…</translation>
    </message>
    <message>
        <source>录入群众测评票…</source>
        <translation>Enter the papers of the masses…</translation>
    </message>
    <message>
        <source>按测评票排列优秀名额…</source>
        <translation>Rank by papers…</translation>
    </message>
    <message>
        <source>印党员互评票…</source>
        <translation>Print the members&apos; papers…</translation>
    </message>
    <message>
        <source>印群众测评票…</source>
        <translation>Print the papers of the masses…</translation>
    </message>
    <message>
        <source>打印汇总表</source>
        <translation>Print the summary</translation>
    </message>
    <message>
        <source>登记已反馈…</source>
        <translation>Enter that they were told…</translation>
    </message>
    <message>
        <source>登记公布…</source>
        <translation>Enter the publication…</translation>
    </message>
    <message>
        <source>名额基数和公开范围…</source>
        <translation>Quota and who may see it…</translation>
    </message>
    <message>
        <source>重新列名单…</source>
        <translation>Draw up the list anew…</translation>
    </message>
    <message>
        <source>放入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>还没有民主评议</source>
        <translation>No democratic evaluation yet</translation>
    </message>
    <message>
        <source>一般每年评议一次。名单照名册列出，测评票只录合计，
不记谁怎么写；优秀名额由程序按规定算出来。</source>
        <translation>Normally once a year. The list comes from the roster; of the papers only sums are kept,
never who wrote what; the quota is worked out by the rules.</translation>
    </message>
    <message>
        <source>列名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>照当天的名册</source>
        <translation>from the roster of the day</translation>
    </message>
    <message>
        <source>录票数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>逐人合计，或者一张一张录</source>
        <translation>sums, or paper by paper</translation>
    </message>
    <message>
        <source>评等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>支委会或党员大会研究</source>
        <translation>committee or members&apos; meeting</translation>
    </message>
    <message>
        <source>开始评议</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>评议情况和意见</source>
        <translation>Evaluation and opinion</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print the registration form</translation>
    </message>
    <message>
        <source>评定等次</source>
        <translation>Grade</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::FewerSeatsDialog</name>
    <message>
        <source>减少名额，不再选举？</source>
        <translation>Leave seats empty?</translation>
    </message>
    <message>
        <source>同意的选举人</source>
        <translation>Electors who agree</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>不减少</source>
        <translation>No</translation>
    </message>
    <message>
        <source>减少名额</source>
        <translation>Fewer seats</translation>
    </message>
    <message>
        <source>选举：减少名额</source>
        <translation>Election: fewer seats</translation>
    </message>
    <message>
        <source>已减少名额</source>
        <translation>Seats left empty</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::FilePage</name>
    <message>
        <source>花名册 (%1)</source>
        <translation>Roster (%1)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>自动识别</source>
        <translation>Recognize</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GB18030（含 GBK、GB2312）</source>
        <translation>GB18030 (with GBK, GB2312)</translation>
    </message>
    <message>
        <source>UTF-16（Excel 的“Unicode 文本”）</source>
        <translation>UTF-16 (Excel&apos;s Unicode text)</translation>
    </message>
    <message>
        <source>UTF-16，高位在前</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>原来的表格只会读取，不会改动。</source>
        <translation>The sheet is only read, never changed.</translation>
    </message>
    <message>
        <source>下一步：选择工作表</source>
        <translation>Next: choose the sheet</translation>
    </message>
    <message>
        <source>把花名册文件拖到这里</source>
        <translation>Drop the roster file here</translation>
    </message>
    <message>
        <source>把党员花名册拖到这里</source>
        <translation>Drop a roster here</translation>
    </message>
    <message>
        <source>或者从电脑里选一个文件。不用改格式，列的顺序和名称不限。</source>
        <translation>Or choose a file on this computer. Its form need not change; columns may have any order and name.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>可以是 .xlsx、.xls、.ods、.csv，最大 50 MB</source>
        <translation>.xlsx, .xls, .ods or .csv, at most 50 MB</translation>
    </message>
    <message>
        <source>按这种编码打开</source>
        <translation>Open in this encoding</translation>
    </message>
    <message>
        <source>接下来会这样</source>
        <translation>This comes next</translation>
    </message>
    <message>
        <source>自动认出表头</source>
        <translation>Header recognized by itself</translation>
    </message>
    <message>
        <source>标题行、两行表头、合计行都会认出来。</source>
        <translation>Title lines, headers of two rows and totals are recognized.</translation>
    </message>
    <message>
        <source>逐处核对</source>
        <translation>Check one by one</translation>
    </message>
    <message>
        <source>号码、日期、重复的人都会检查，拿不准的请您定。</source>
        <translation>Numbers, dates and double people are checked; you decide where it is not certain.</translation>
    </message>
    <message>
        <source>一次写入，可以整批撤销</source>
        <translation>Written at once, can be undone at once</translation>
    </message>
    <message>
        <source>确认之前名册不会有任何改动。</source>
        <translation>Nothing in the roster changes before you confirm.</translation>
    </message>
    <message>
        <source>最近的文件夹</source>
        <translation>Recent folders</translation>
    </message>
    <message>
        <source>选择党员花名册</source>
        <translation>Choose a roster</translation>
    </message>
    <message>
        <source>正在读取“%1”……</source>
        <translation>Reading &quot;%1&quot; …</translation>
    </message>
    <message>
        <source>已打开“%1”，有 %2 张工作表</source>
        <translation>&quot;%1&quot; is open, %2 sheets</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::FilterChips</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::FindingActions</name>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>写明未开展原因：%1</source>
        <translation>Reason given: %1</translation>
    </message>
    <message>
        <source>已写明“%1”没有开展的原因</source>
        <translation>The reason for &quot;%1&quot; has been written down</translation>
    </message>
    <message>
        <source>取消说明：%1</source>
        <translation>Reason withdrawn: %1</translation>
    </message>
    <message>
        <source>已取消“%1”的说明</source>
        <translation>The reason for &quot;%1&quot; has been withdrawn</translation>
    </message>
    <message>
        <source>这件事还没有自己的页面。</source>
        <translation>This has no page of its own yet.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::FindingPopover</name>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>已排计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>本支部自己的安排，不是条文规定的次数。</source>
        <translation>The branch&apos;s own plan, not a figure of the regulation.</translation>
    </message>
    <message>
        <source>条文用词：%1。</source>
        <translation>Wording of the rule: %1.</translation>
    </message>
    <message>
        <source>依据%1。%2</source>
        <translation>Per %1. %2</translation>
    </message>
    <message>
        <source>条文待核实。</source>
        <translation> The article is to be verified.</translation>
    </message>
    <message>
        <source>这里用的是本支部设定的数字。</source>
        <translation> The figure is the branch&apos;s own.</translation>
    </message>
    <message>
        <source>如果已经开过，补记即可；如果确实没开，请写明原因备查。</source>
        <translation> If it took place, record it; if it did not, please say why.</translation>
    </message>
    <message>
        <source>已写明原因：%1</source>
        <translation> Reason given: %1</translation>
    </message>
    <message>
        <source>这一年的放假安排还没有录入，工作日按周一至周五暂算。</source>
        <translation>The holidays of this year are not entered; Monday to Friday count for now.</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>打开资料</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>去记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>去安排</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>写明未开展原因</source>
        <translation>Say why not</translation>
    </message>
    <message>
        <source>取消说明</source>
        <translation>Withdraw reason</translation>
    </message>
    <message>
        <source>原定%1，这一天已过，还没有记录。开过的请去记录，没开的请改期。</source>
        <translation> Planned for %1; that day is past, with no record yet. Record it if it took place, move it if not.</translation>
    </message>
    <message>
        <source>本支部规定，原依据%1。%2</source>
        <translation>Local rule, departs from %1. %2</translation>
    </message>
    <message>
        <source>去办理</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GatheringBin</name>
    <message>
        <source>还剩 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>已满 30 天</source>
        <translation>30 days are over</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>删除的记录移到这里，不计入次数和报告，可以恢复。</source>
        <translation>Records that are deleted come here. They count nowhere and can be restored.</translation>
    </message>
    <message>
        <source>恢复%1记录</source>
        <translation>Restore a record of %1</translation>
    </message>
    <message>
        <source>已恢复“%1”</source>
        <translation>&quot;%1&quot; was restored</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GatheringList</name>
    <message>
        <source>主题、地点或主持人</source>
        <translation>Topic, place or host</translation>
    </message>
    <message>
        <source>看哪一类</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有符合条件的记录</source>
        <translation>No record fits</translation>
    </message>
    <message>
        <source>这个季度还没有记录</source>
        <translation>No records this quarter</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>写下时间和主题</source>
        <translation>Write the time and the topic</translation>
    </message>
    <message>
        <source>打开就有常用的写法</source>
        <translation>Opens with the usual wordings</translation>
    </message>
    <message>
        <source>点出没到的人</source>
        <translation>Mark who did not come</translation>
    </message>
    <message>
        <source>其余的人都算到会</source>
        <translation>Everybody else counts as present</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>次数和到会率进季度报告</source>
        <translation>Number and attendance go into the quarterly report</translation>
    </message>
    <message>
        <source>已开展 %1 次</source>
        <translation>%1 held</translation>
    </message>
    <message>
        <source>已开展 %1 次 · 计划 %2 次</source>
        <translation>%1 held · %2 planned</translation>
    </message>
    <message>
        <source>应到 %1 人次，实到 %2 人次 · 到会率 %3%</source>
        <translation>%1 expected, %2 present · attendance %3%</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GatheringPage</name>
    <message>
        <source>接着写</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>丢弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>有一条没有写完的记录“%1”，内容都在。</source>
        <translation>There is an unfinished record &quot;%1&quot;; everything is still there.</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能新建。</source>
        <translation>This book is open for reading only; nothing new can be made in it.</translation>
    </message>
    <message>
        <source>把%1记录移到回收站</source>
        <translation>Move the record to the recycle bin: %1</translation>
    </message>
    <message>
        <source>已删除 1 条%1记录</source>
        <translation>One record deleted: %1</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>打开一条记录可以打印它；整个季度的情况在“报表”里打印。</source>
        <translation>Open a record to print it; the whole quarter is printed under Reports.</translation>
    </message>
    <message>
        <source>%1记录先存为没有写完的，下次可以接着写。</source>
        <translation>The record (%1) is kept as unfinished and can be gone on with next time.</translation>
    </message>
    <message>
        <source>打开一条记录可以把它存为 Word；整个季度的情况在“报表”里导出。</source>
        <translation>Open a record to save it for Word; the whole quarter is exported under Report.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GradeRow</name>
    <message>
        <source>近三年民主评议</source>
        <translation>Evaluations of the last years</translation>
    </message>
    <message>
        <source>%1年度%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GroupsView</name>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>还没有划分党小组</source>
        <translation>No Party groups yet</translation>
    </message>
    <message>
        <source>党员较多、或者分散在几处的支部可以划分党小组。
建好以后在花名册里把党员调进去。</source>
        <translation>A branch with many members, or in several places, can have Party groups.
Make them here, then move members into them in the roster.</translation>
    </message>
    <message>
        <source>新建党小组</source>
        <translation>New Party group</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>撤销党小组</source>
        <translation>Dissolve the Party group</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如：第一党小组</source>
        <translation>for example 第一党小组</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>还没有定</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>建立党小组</source>
        <translation>Make the Party group</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>撤销%1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>已撤销%1，组里的党员留在支部</source>
        <translation>%1 dissolved; its members stay in the branch</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GuideDialog</name>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>办什么事</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>办理步骤：%1</source>
        <translation>Steps: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::GuidePane</name>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>收起办理步骤</source>
        <translation>Close the steps</translation>
    </message>
    <message>
        <source>%1 · 共 %2 步</source>
        <translation>%1 · %2 steps</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::HandoverDialog</name>
    <message>
        <source>把哪个职务交给谁？</source>
        <translation>Which post goes to whom?</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>接任的人</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>从哪天起接任</source>
        <translation>From</translation>
    </message>
    <message>
        <source>怎样产生</source>
        <translation>How</translation>
    </message>
    <message>
        <source>批复文号</source>
        <translation>Number of the approval</translation>
    </message>
    <message>
        <source>例如：机党〔2026〕8号</source>
        <translation>For example: 机党〔2026〕8号</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>Day of the approval</translation>
    </message>
    <message>
        <source>没有办结的台账事项，责任人一并改为接任的人</source>
        <translation>Open ledger items go to the successor as well</translation>
    </message>
    <message>
        <source>前一位到前一天为止，职务上的分工由接任的人接着负责。交接书列出分工、未办结的事、安排和记录，附签字页。</source>
        <translation>The predecessor ends on the day before; the duties of the post go to the successor. The paper lists duties, open matters, plans and records, with a page to sign.</translation>
    </message>
    <message>
        <source>先不交接</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>先看交接书</source>
        <translation>See the paper</translation>
    </message>
    <message>
        <source>办理交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>请选择职务和接任的人。</source>
        <translation>Choose the post and the successor.</translation>
    </message>
    <message>
        <source>%1交接给%2</source>
        <translation>%1 handed over to %2</translation>
    </message>
    <message>
        <source>%1月%2日起%3由%4担任</source>
        <translation>From %1/%2 on %3: %4</translation>
    </message>
    <message>
        <source>请选一个人</source>
        <translation>Choose somebody</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::HeadForm</name>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>请填写主题</source>
        <translation>Please enter a topic</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>三楼党员活动室</source>
        <translation>Members&apos; room, third floor</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>所属年度</source>
        <translation>Counts for the year</translation>
    </message>
    <message>
        <source>2026</source>
        <translation>2026</translation>
    </message>
    <message>
        <source>学时请填 0 到 24 之间的数，例如 2 或 1.5</source>
        <translation>Hours are a number from 0 to 24, such as 2 or 1.5</translation>
    </message>
    <message>
        <source>年度请像 2026 这样填写</source>
        <translation>Write the year like 2026</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>“%1”还没有定是哪一位。请从列表里选，或写出姓名。</source>
        <translation>&quot;%1&quot;: it is not clear who is meant. Please choose from the list or write the name.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::HolidayDialog</name>
    <message>
        <source>添加放假或调休上班的日子</source>
        <translation>Add days off or worked weekends</translation>
    </message>
    <message>
        <source>休还是班</source>
        <translation>Off or worked</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪一天（一天就不填）</source>
        <translation>To (empty for one day)</translation>
    </message>
    <message>
        <source>名称（可以不填）</source>
        <translation>Name (may be empty)</translation>
    </message>
    <message>
        <source>例如：国庆节</source>
        <translation>such as 国庆节</translation>
    </message>
    <message>
        <source>休：放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>班：周末上班</source>
        <translation>Worked weekend</translation>
    </message>
    <message>
        <source>先不加</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>添加日子</source>
        <translation>Add days</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::HolidayPasteDialog</name>
    <message>
        <source>粘贴放假安排</source>
        <translation>Paste days off</translation>
    </message>
    <message>
        <source>每行一个日子或一段日子</source>
        <translation>A day or a range in each line</translation>
    </message>
    <message>
        <source>国庆节：10月1日至8日放假，10月10日（星期六）上班。
2026-09-25 中秋节
班 2026-09-20</source>
        <translation>国庆节 10月1日至8日
2026-09-25 中秋节
班 2026-09-20</translation>
    </message>
    <message>
        <source>先不加</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>可以直接粘贴通知里的句子；标题或者句子里写了年份的，登记到那一年；没有写的算 %1 年。写了“上班”或“班”的是调休上班，其余是放假。</source>
        <translation>Sentences of the notice can be pasted as they are. A year in the title or in a sentence is that of its days; days without a year are of %1. What says 上班 or 班 is worked, the rest is off.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::HolidaysPane</name>
    <message>
        <source>班</source>
        <translation>work</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>worked weekend</translation>
    </message>
    <message>
        <source>放假和调休上班的日子</source>
        <translation>Days off and worked weekends</translation>
    </message>
    <message>
        <source>这一年还没有放假安排</source>
        <translation>No days off for this year yet</translation>
    </message>
    <message>
        <source>国务院办公厅每年公布放假和调休上班的日子。
把通知的文字粘贴进来就行。</source>
        <translation>Each year&apos;s days off and worked weekends are published by the State Council.
Paste the text of the notice.</translation>
    </message>
    <message>
        <source>粘贴通知</source>
        <translation>Paste notice</translation>
    </message>
    <message>
        <source>去掉这一天</source>
        <translation>Remove this day</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>清空这一年</source>
        <translation>Clear year</translation>
    </message>
    <message>
        <source>从文件导入</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>添加日子</source>
        <translation>Add days</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>休 %1 天，班 %2 天</source>
        <translation>%1 days off, %2 worked weekend days</translation>
    </message>
    <message>
        <source>按工作日计算的期限会跳过这些放假的日子，算上调休上班的周末。</source>
        <translation>Deadlines in working days skip these days off and count the worked weekends.</translation>
    </message>
    <message>
        <source>没有 %1 年的放假安排，按工作日计算的期限只除去周末，标为暂算。</source>
        <translation>There are no days off for %1: deadlines in working days leave out weekends only and are marked provisional.</translation>
    </message>
    <message>
        <source>登记放假安排</source>
        <translation>Enter days off</translation>
    </message>
    <message>
        <source>已登记 %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>选放假安排文件</source>
        <translation>Choose a file with days off</translation>
    </message>
    <message>
        <source>文本、表格、规则文件 (*.txt *.csv *.json);;所有文件 (*)</source>
        <translation>Text, tables, rule files (*.txt *.csv *.json);;All files (*)</translation>
    </message>
    <message>
        <source>去掉放假安排的一天</source>
        <translation>Remove a day from the days off</translation>
    </message>
    <message>
        <source>已去掉 %1</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>清空 %1 年的放假安排</source>
        <translation>Clear the days off of %1</translation>
    </message>
    <message>
        <source>已清空 %1 年的放假安排</source>
        <translation>Cleared the days off of %1</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>已登记 %1，其中有写明 %2 年的，登记在那一年</source>
        <translation>Entered %1; days that say %2 went into that year</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::IdentityPanel</name>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>18 位，老号码 15 位</source>
        <translation>18 characters, old ones 15</translation>
    </message>
    <message>
        <source>只在这里核对，不写进手册，关上就不留。</source>
        <translation>Checked here only, not written into the book, gone when closed.</translation>
    </message>
    <message>
        <source>号码有效</source>
        <translation>The number is valid</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>%1 周岁</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>18 位写法</source>
        <translation>18 characters</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ImportSession</name>
    <message>
        <source>%1-待改.xlsx</source>
        <translation>%1-to-mend.xlsx</translation>
    </message>
    <message>
        <source>后来改好的 %1 行已经撤销，其余的还在名册里。</source>
        <translation>%1 rows that were mended afterwards are undone; the rest is still in the roster.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ImportWizard</name>
    <message>
        <source>正在打开文件</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>正在读取工作表</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <source>正在核对每一行</source>
        <translation>Checking each row</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>正在写入这一行</source>
        <translation>Writing this row</translation>
    </message>
    <message>
        <source>导入党员名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>取消导入</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>选择工作表</source>
        <translation>Choose the sheet</translation>
    </message>
    <message>
        <source>对应列与核对</source>
        <translation>Columns and checks</translation>
    </message>
    <message>
        <source>确认导入</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>不导入“%1”了？</source>
        <translation>Do not import &quot;%1&quot; after all?</translation>
    </message>
    <message>
        <source>名册没有任何改动。已经核对和选择的内容不会保留。</source>
        <translation>The roster is unchanged. What you checked and chose is not kept.</translation>
    </message>
    <message>
        <source>继续导入</source>
        <translation>Go on importing</translation>
    </message>
    <message>
        <source>不导入了</source>
        <translation>Do not import</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ItemForm</name>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>要办成什么，例如 办事大厅取号机换大字号屏幕</source>
        <translation>What is to be achieved, e.g. a screen with large digits for the office hall</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>例如 群众来访、组织生活会</source>
        <translation>e.g. a visit, an organizational life meeting</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>例如 后勤组、工会</source>
        <translation>e.g. logistics, trade union</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>打算怎么办</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>例如 照片、单据、批复</source>
        <translation>Such as photos, receipts, replies</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ItemPane</name>
    <message>
        <source>转入%1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>台账事项</source>
        <translation>Ledger item</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打开来源记录</source>
        <translation>Open the source record</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>重新办理，回到%1</source>
        <translation>Taken up again, back to %1</translation>
    </message>
    <message>
        <source>到了最后一个环节，写明办理结果才算办结。</source>
        <translation>In the last stage; only a result closes it.</translation>
    </message>
    <message>
        <source>%1（名册外）</source>
        <translation>%1 (not in the roster)</translation>
    </message>
    <message>
        <source>原定</source>
        <translation>First set</translation>
    </message>
    <message>
        <source>%1，过期后改的，按逾期统计</source>
        <translation>%1, changed after it had passed, counts as late</translation>
    </message>
    <message>
        <source>%1（后来重新办理）</source>
        <translation>%1 (reopened later)</translation>
    </message>
    <message>
        <source>当时的结果：%1</source>
        <translation>Result at that time: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::JobBar</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在停下……</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>%1，%2%</source>
        <translation>%1, %2%</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::JournalPane</name>
    <message>
        <source>没有写明的一步</source>
        <translation>A step without a name</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>操作记录</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>搜日期、姓名、做了什么</source>
        <translation>Search day, name, deed</translation>
    </message>
    <message>
        <source>撤销最近一步</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>再看更早的 %1 条</source>
        <translation>Show %1 older lines</translation>
    </message>
    <message>
        <source>没有可以撤销的</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>最近 %1 条</source>
        <translation>The last %1</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LeaveDialog</name>
    <message>
        <source>%1 从哪天起不在本支部？</source>
        <translation>From which day on is %1 no longer in this branch?</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>资料和以前的会议记录都保留，那天以后的名册里不再有这个人。可以随时改回在册。</source>
        <translation>Everything known and all past records are kept; from that day on the roster is without this person. This can be taken back at any time.</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记为离开</source>
        <translation>Record as left</translation>
    </message>
    <message>
        <source>请写到哪一天，例如 2026.9.18</source>
        <translation>Please write the day, such as 2026.9.18</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>已把%1记为%2</source>
        <translation>%1 recorded as %2</translation>
    </message>
    <message>
        <source>转出的有介绍信，请在“转入转出”里登记，名册跟着改。</source>
        <translation>Whoever is transferred out has a letter: please enter it under Transfers, and the roster follows.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LeaveOutDialog</name>
    <message>
        <source>不计入应到会的党员</source>
        <translation>Members who are not counted</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>从哪天起（外出、自费出国的）</source>
        <translation>Since (away, abroad)</translation>
    </message>
    <message>
        <source>上级党组织同意</source>
        <translation>Consent from above</translation>
    </message>
    <message>
        <source>例如 局机关党委10月12日批复</source>
        <translation>e.g. reply of the bureau&apos;s Party committee, 12 October</translation>
    </message>
    <message>
        <source>党员大会通过</source>
        <translation>Vote of the members&apos; meeting</translation>
    </message>
    <message>
        <source>例如 10月16日党员大会表决同意</source>
        <translation>e.g. members&apos; meeting of 16 October agreed</translation>
    </message>
    <message>
        <source>应到会人数按名册算。因病、外出等不计入的，要有上级党组织同意和党员大会通过，打印的计票单上会写明。</source>
        <translation>The electors come from the roster. Leaving somebody out needs the consent from above and a vote of the members&apos; meeting; the printed count sheet says so.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记不计入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>重新计入</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>%1，重新计入应到会</source>
        <translation>%1, count again</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1：%2重新计入应到会</source>
        <translation>%1: count %2 again</translation>
    </message>
    <message>
        <source>%1已重新计入应到会</source>
        <translation>%1 is counted again</translation>
    </message>
    <message>
        <source>请选一个人</source>
        <translation>Please choose somebody</translation>
    </message>
    <message>
        <source>%1：%2不计入应到会</source>
        <translation>%1: leave out %2</translation>
    </message>
    <message>
        <source>已登记：%1不计入应到会</source>
        <translation>%1 is left out</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LedgerView</name>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能新建。</source>
        <translation>This book is open read-only; nothing can be created.</translation>
    </message>
    <message>
        <source>已经办结的事项先“重新办理”，才能修改。</source>
        <translation>A closed item is changed only after &apos;Take up again&apos;.</translation>
    </message>
    <message>
        <source>选中的事项都已办结，不用再指派。</source>
        <translation>All chosen items are closed; there is nothing to assign.</translation>
    </message>
    <message>
        <source>台账事项移到回收站：%1</source>
        <translation>Move ledger item to the recycle bin: %1</translation>
    </message>
    <message>
        <source>已删除 1 件台账事项</source>
        <translation>1 ledger item deleted</translation>
    </message>
    <message>
        <source>恢复台账事项：%1</source>
        <translation>Restore ledger item: %1</translation>
    </message>
    <message>
        <source>已恢复“%1”</source>
        <translation>&apos;%1&apos; restored</translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation>Print the ledger</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>办理环节…</source>
        <translation>Stages…</translation>
    </message>
    <message>
        <source>指派责任人</source>
        <translation>Assign an owner</translation>
    </message>
    <message>
        <source>转到别的环节</source>
        <translation>To another stage</translation>
    </message>
    <message>
        <source>记错了，移到回收站</source>
        <translation>Entered by mistake: to the recycle bin</translation>
    </message>
    <message>
        <source>台账里没有可以打印的事项。</source>
        <translation>The ledger has no items to print.</translation>
    </message>
    <message>
        <source>台账里没有可以保存的事项。</source>
        <translation>The ledger has no items to save.</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>事项、来源或责任人</source>
        <translation>Matter, origin or owner</translation>
    </message>
    <message>
        <source>看哪些事项</source>
        <translation>Which items</translation>
    </message>
    <message>
        <source>登记事项</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Clear choice</translation>
    </message>
    <message>
        <source>没有符合条件的事项</source>
        <translation>No item matches</translation>
    </message>
    <message>
        <source>这一年还没有台账事项</source>
        <translation>No ledger items this year</translation>
    </message>
    <message>
        <source>决议督办、问题整改、群众意见、公开承诺，
凡是要有人在期限前办好的事都记在这里。</source>
        <translation>Resolutions, problems, opinions, pledges:
everything that somebody must do by a date is kept here.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>写事项、责任人和期限</source>
        <translation>Matter, owner and due day</translation>
    </message>
    <message>
        <source>跟进</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>到期前在工作台提醒</source>
        <translation>Reminders on the workbench before it is due</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>写结果，按期率进报告</source>
        <translation>Write the result; the on-time rate goes into the report</translation>
    </message>
    <message>
        <source>%1年 %2 件</source>
        <translation>%1: %2 items</translation>
    </message>
    <message>
        <source>已办结 %1 件</source>
        <translation>%1 closed</translation>
    </message>
    <message>
        <source>办理中 %1 件</source>
        <translation>%1 under way</translation>
    </message>
    <message>
        <source>逾期 %1 件</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>按期办结率 %1%</source>
        <translation>%1% closed in time</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LevelChoice</name>
    <message>
        <source>谁能看到要点</source>
        <translation>Who may see the points</translation>
    </message>
    <message>
        <source>进检索</source>
        <translation>Searchable</translation>
    </message>
    <message>
        <source>只计次数</source>
        <translation>Counted only</translation>
    </message>
    <message>
        <source>另设密码</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>密封要先给手册设密码，这个功能还没有做好。</source>
        <translation>Sealing needs a passphrase of the book, which is not built yet.</translation>
    </message>
    <message>
        <source>密封要等手册可以设密码以后。</source>
        <translation>Sealing follows once books can have a passphrase.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LifeView</name>
    <message>
        <source>记下一条批评</source>
        <translation>Keep a criticism</translation>
    </message>
    <message>
        <source>删去一条批评</source>
        <translation>Remove a criticism</translation>
    </message>
    <message>
        <source>已删去 1 条批评</source>
        <translation>1 criticism removed</translation>
    </message>
    <message>
        <source>已作</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未记</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>哪一次组织生活会</source>
        <translation>Which organizational life meeting</translation>
    </message>
    <message>
        <source>参加的人</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>批评的种类</source>
        <translation>Kind of criticism</translation>
    </message>
    <message>
        <source>谁提的</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>说了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>问题和原因，写要点</source>
        <translation>Problem and cause, in points</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>还没有组织生活会</source>
        <translation>No organizational life meeting yet</translation>
    </message>
    <message>
        <source>先记一次组织生活会，谁作了自我批评、谁批评了谁，
查出的问题都记在这里。</source>
        <translation>Record one first: who spoke of themselves, who of whom,
and the problems that were found are kept here.</translation>
    </message>
    <message>
        <source>新建组织生活会</source>
        <translation>New organizational life meeting</translation>
    </message>
    <message>
        <source>自我批评</source>
        <translation>Self-criticism</translation>
    </message>
    <message>
        <source>别人的批评</source>
        <translation>By others</translation>
    </message>
    <message>
        <source>登记问题</source>
        <translation>New problem</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>到会 %1 人 · 自我批评 %2 人 · 相互批评 %3 条</source>
        <translation>%1 present · %2 spoke of themselves · %3 criticisms of others</translation>
    </message>
    <message>
        <source>还没有记。要点不进检索和报表，只印在会议记录里。</source>
        <translation>Nothing yet. Points are never in search or reports; they are printed in the record of the meeting alone.</translation>
    </message>
    <message>
        <source>删去这一条</source>
        <translation>Remove this</translation>
    </message>
    <message>
        <source>%1 个，已整改 %2 个</source>
        <translation>%1, %2 mended</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>会上查出的问题登记到台账，写明谁在什么时候以前改好。</source>
        <translation>Problems go into the ledger: who mends them by when.</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>mended</translation>
    </message>
    <message>
        <source>%1前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>期限未定</source>
        <translation>no due day</translation>
    </message>
    <message>
        <source>打印会议记录</source>
        <translation>Print the record of the meeting</translation>
    </message>
    <message>
        <source>打印会议记录：按人印批评和自我批评，附问题清单</source>
        <translation>Print the record of the meeting: criticism and self-criticism by person, with the list of problems</translation>
    </message>
    <message>
        <source>%1
责任人：%2</source>
        <translation>%1
Responsible: %2</translation>
    </message>
    <message>
        <source>正在更正，原因：%1。增加、删去的都会标在会议记录里，打印时一起打出来。</source>
        <translation>Being corrected, reason: %1. What is added or deleted is marked in the record and printed with it.</translation>
    </message>
    <message>
        <source>这次会议已经归档。记错、漏记的，点“更正”写明原因再改。</source>
        <translation>This meeting is archived. For what is wrong or missing press &quot;Correct&quot;, give the reason and change it.</translation>
    </message>
    <message>
        <source>这次会议已经归档。</source>
        <translation>This meeting is archived.</translation>
    </message>
    <message>
        <source>更正批评和自我批评？</source>
        <translation>Correct criticism and self-criticism?</translation>
    </message>
    <message>
        <source>增加、删去的内容会标上“更正”，写明原来的内容、原因和日期，打印会议记录时一起打出来。会议仍然是归档的。</source>
        <translation>What is added or deleted is marked as a correction with what stood there, the reason and the day, and is printed with the record. The meeting stays archived.</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>例如 记录人记错</source>
        <translation>For example: the recorder made a mistake</translation>
    </message>
    <message>
        <source>不更正</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>开始更正</source>
        <translation>Begin correction</translation>
    </message>
    <message>
        <source>请写明为什么更正</source>
        <translation>Please say why it is corrected</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LineField</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ListWithPane</name>
    <message>
        <source>拖动改变宽度，双击恢复</source>
        <translation>Drag to change the width, double-click to reset</translation>
    </message>
    <message>
        <source>资料栏的宽度</source>
        <translation>Width of the card</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::LookPane</name>
    <message>
        <source>加强对比</source>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>整个软件一起放大，不影响打印</source>
        <translation>Enlarges the whole program; printing stays the same</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>第二党小组 9月党小组会</source>
        <translation>September meeting of the second Party group</translation>
    </message>
    <message>
        <source>一般每月召开1次 · 三个小组已开 2 个</source>
        <translation>Normally once a month · 2 of 3 groups have met</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>深色适合晚上使用</source>
        <translation>Dark is for the evening</translation>
    </message>
    <message>
        <source>文字更黑、边框更清楚</source>
        <translation>Darker text, clearer borders</translation>
    </message>
    <message>
        <source>切换页面时不滑动、不淡入</source>
        <translation>Pages change without sliding or fading</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MainWindow</name>
    <message>
        <source>支部手册</source>
        <translation>Branchbook</translation>
    </message>
    <message>
        <source>%1 — 支部手册</source>
        <translation>%1 — Branchbook</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能修改，也没有要保存的内容。</source>
        <translation>This book is open for reading only: nothing can be changed, and there is nothing to save.</translation>
    </message>
    <message>
        <source>有内容没有存上，仍然关闭？</source>
        <translation>Something is not saved. Close all the same?</translation>
    </message>
    <message>
        <source>关闭以后这些内容就没有了。可以先清理出空间或者接好 U 盘，回去再存一次。</source>
        <translation>It would be gone then. Free some space or plug the USB stick in, go back and save again.</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>关闭，丢掉没有存上的</source>
        <translation>Close and lose it</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MappingHeader</name>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>%1 对应到</source>
        <translation>%1 goes to</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MemberEditor</name>
    <message>
        <source>新建党员</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>编辑 %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>不在党小组</source>
        <translation>In no Party group</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>建档</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>姓名（必填）</source>
        <translation>Name (needed)</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>与身份证号里的 %1 不一致，请核对</source>
        <translation>Differs from %1 in the ID number; please check</translation>
    </message>
    <message>
        <source>请填姓名</source>
        <translation>Please enter the name</translation>
    </message>
    <message>
        <source>新建党员 %1</source>
        <translation>New member %1</translation>
    </message>
    <message>
        <source>修改 %1 的资料</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>也可以先这样保存，会标为待核实</source>
        <translation>You may save it as it is; it is then marked to be verified</translation>
    </message>
    <message>
        <source>已保存，%1标为待核实</source>
        <translation>Saved; marked to be verified: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>身份证号里的出生日期 %1 还没有到，请对照证件核对</source>
        <translation>The date of birth in the ID number, %1, has not come yet. Please compare it with the card</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MemberForm</name>
    <message>
        <source>基本情况</source>
        <translation>Basic situation</translation>
    </message>
    <message>
        <source>党员情况</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>发展过程</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>流动与转接</source>
        <translation>Floating and transfer</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MemberPane</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>党员资料</source>
        <translation>About the member</translation>
    </message>
    <message>
        <source>党员资料的内容</source>
        <translation>What is known about the member</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>File</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>改回在册</source>
        <translation>Back in the roster</translation>
    </message>
    <message>
        <source>转出或离开支部</source>
        <translation>Transfer out or leave</translation>
    </message>
    <message>
        <source>记错了，移到回收站</source>
        <translation>Entered by mistake, to the recycle bin</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示证件号码和电话，30 秒后自动隐藏</source>
        <translation>Show numbers and telephones; hidden again after 30 seconds</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>学历单位</source>
        <translation>Education and unit</translation>
    </message>
    <message>
        <source>入党与任职</source>
        <translation>Membership and posts</translation>
    </message>
    <message>
        <source>（待核实）</source>
        <translation> (to be verified)</translation>
    </message>
    <message>
        <source>支部大会通过、上级批准以后登记转正：人员类别改为正式党员，转正日期填预备期满的那一天。</source>
        <translation>After the members&apos; meeting has agreed and the committee above has approved, enter the conversion: the category becomes full member, and the day is that on which probation ended.</translation>
    </message>
    <message>
        <source>预备期到 %1满。</source>
        <translation>Probation ends on %1.</translation>
    </message>
    <message>
        <source>登记转正</source>
        <translation>Enter conversion</translation>
    </message>
    <message>
        <source>过去某一天的资料，只能看。</source>
        <translation>As of a day gone by: to be looked at only.</translation>
    </message>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>谈心谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print the registration form</translation>
    </message>
    <message>
        <source>打印登记表（身份证号和手机印全）</source>
        <translation>Print the registration form (numbers in full)</translation>
    </message>
    <message>
        <source>打印信息卡</source>
        <translation>Print member card</translation>
    </message>
    <message>
        <source>打印信息卡（身份证号和手机印全）</source>
        <translation>Print member card (ID number and phone in full)</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MemberTableModel</name>
    <message>
        <source>本年还没有应参加的学习</source>
        <translation>No study was due this year yet</translation>
    </message>
    <message>
        <source>本年 %1 学时，一般不少于 %2 学时</source>
        <translation>%1 hours this year, normally no fewer than %2</translation>
    </message>
    <message>
        <source>过去某一天的学时和党费不显示</source>
        <translation>Study hours and dues are not shown for a past day</translation>
    </message>
    <message>
        <source>%1月党费</source>
        <translation>Dues, month %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MemberWords</name>
    <message>
        <source>类别待核实</source>
        <translation>Kind to be verified</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>失去联系</source>
        <translation>Lost contact</translation>
    </message>
    <message>
        <source>流动党员</source>
        <translation>Floating member</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>党龄 %1 年</source>
        <translation>%1 years in the Party</translation>
    </message>
    <message>
        <source>党龄不满 1 年</source>
        <translation>Less than a year in the Party</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Development target</translation>
    </message>
    <message>
        <source>入党积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>入党申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>预备期，党龄从转正之日算</source>
        <translation>On probation; standing counts from conversion</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MembersPage</name>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>导入名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>名册里还没有人</source>
        <translation>The roster is empty</translation>
    </message>
    <message>
        <source>党员、发展对象和入党积极分子都记在这里。
多数支部从现成的 Excel 名册开始。</source>
        <translation>Members, development targets and activists are kept here.
Most branches begin with the Excel roster they have.</translation>
    </message>
    <message>
        <source>新建党员</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>%1 改回在册</source>
        <translation>%1 back in the roster</translation>
    </message>
    <message>
        <source>已把%1改回在册</source>
        <translation>%1 is back in the roster</translation>
    </message>
    <message>
        <source>把 %1 移到回收站</source>
        <translation>Move %1 to the recycle bin</translation>
    </message>
    <message>
        <source>已把%1移到回收站</source>
        <translation>%1 moved to the recycle bin</translation>
    </message>
    <message>
        <source>选名册文件</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Excel、WPS 表格都可以</source>
        <translation>From Excel or WPS</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>认列名，逐条指出问题</source>
        <translation>Columns are recognized, problems named</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>整批可以撤销</source>
        <translation>All of it can be undone</translation>
    </message>
    <message>
        <source>回到今天的名册，再导入名册？</source>
        <translation>Go back to today&apos;s roster, then import?</translation>
    </message>
    <message>
        <source>现在看的是 %1 的名册，只能看，不能改。</source>
        <translation>You are looking at the roster of %1, which cannot be changed.</translation>
    </message>
    <message>
        <source>接着看</source>
        <translation>Keep looking</translation>
    </message>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>回到今天的名册，再新建党员？</source>
        <translation>Go back to today&apos;s roster, then add a member?</translation>
    </message>
    <message>
        <source>回到今天的名册，再编辑？</source>
        <translation>Go back to today&apos;s roster, then edit?</translation>
    </message>
    <message>
        <source>回到今天的名册，再登记转正？</source>
        <translation>Go back to today&apos;s roster, then record the conversion?</translation>
    </message>
    <message>
        <source>回到今天的名册，再登记转出？</source>
        <translation>Go back to today&apos;s roster, then record the transfer?</translation>
    </message>
    <message>
        <source>回到今天的名册，再移到回收站？</source>
        <translation>Go back to today&apos;s roster, then move to the recycle bin?</translation>
    </message>
    <message>
        <source>流动党员</source>
        <translation>Floating member</translation>
    </message>
    <message>
        <source>困难和荣誉</source>
        <translation>Hardship and honours</translation>
    </message>
    <message>
        <source>转入转出</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>政治生日</source>
        <translation>Political birthdays</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MinutesBox</name>
    <message>
        <source>加粗，Ctrl+B</source>
        <translation>Bold, Ctrl+B</translation>
    </message>
    <message>
        <source>下划线，Ctrl+U</source>
        <translation>Underline, Ctrl+U</translation>
    </message>
    <message>
        <source>项目符号</source>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>缩进，Ctrl+]</source>
        <translation>Indent, Ctrl+]</translation>
    </message>
    <message>
        <source>插入发言人</source>
        <translation>Insert a speaker</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>撤销，Ctrl+Z</source>
        <translation>Undo, Ctrl+Z</translation>
    </message>
    <message>
        <source>还没有到会的人</source>
        <translation>Nobody present yet</translation>
    </message>
    <message>
        <source>套用模板</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>套用模板：放进这类会议常用的小标题</source>
        <translation>Apply a template: puts in the usual headings of such meetings</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MinutesEdit</name>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>写下谁说了什么、定了什么</source>
        <translation>Write who said what and what was decided</translation>
    </message>
    <message>
        <source>记录超过 %1 字，可能存不下。请把长的材料改为附件。</source>
        <translation>The record is longer than %1 characters and may not fit. Please attach long papers instead.</translation>
    </message>
    <message>
        <source>粘贴的内容有 %1 字，一条记录最多 %2 字，没有粘贴。请把长的材料改为附件。</source>
        <translation>What you paste has %1 characters, a record holds %2; it was not pasted. Please attach long papers instead.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MinutesPreview</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>打印哪一种</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>例如 〔2026〕3号；空着就手写</source>
        <translation>for example 〔2026〕3号; left empty to be written by hand</translation>
    </message>
    <message>
        <source>分送</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>例如 各党小组</source>
        <translation>for example 各党小组</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>存为 Word</source>
        <translation>Save for Word</translation>
    </message>
    <message>
        <source>存成 .docx，Word、WPS 和 LibreOffice 都能打开（Ctrl+E）</source>
        <translation>As .docx, which Word, WPS and LibreOffice open (Ctrl+E)</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 Word 文件</source>
        <translation>Save for Word</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MomentField</name>
    <message>
        <source>9月18日 14:30—16:10</source>
        <translation>18 September 14:30–16:10</translation>
    </message>
    <message>
        <source>选日期</source>
        <translation>Choose a date</translation>
    </message>
    <message>
        <source>看不出是什么时间，请像 9月18日 14:30—16:10 这样填写</source>
        <translation>Not a time that is understood; write it like 9月18日 14:30—16:10</translation>
    </message>
    <message>
        <source>没有写错，就是这一天</source>
        <translation>This is the day that is meant</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MonthBoard</name>
    <message>
        <source>已办</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>未安排</source>
        <translation>Not arranged</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>还有 %1 项</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>选中 %1 %2</source>
        <translation>chosen %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>已过、未记录</source>
        <translation>Past, unrecorded</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MonthGrid</name>
    <message>
        <source>一二三四五六日</source>
        <translation>MTWTFSS</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>已选</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MonthTile</name>
    <message>
        <source>没有安排</source>
        <translation>nothing planned</translation>
    </message>
    <message>
        <source>有没完成的</source>
        <translation>something not done</translation>
    </message>
    <message>
        <source>都完成了</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>%1月，%2</source>
        <translation>Month %1, %2</translation>
    </message>
    <message>
        <source>%1月，完成 %2 项，共 %3 项，%4</source>
        <translation>Month %1, %2 done of %3, %4</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MonthView</name>
    <message>
        <source>“计划”的事项可以拖到别的日子改期，期限不能拖动。键盘：选中后按 Ctrl+方向键。</source>
        <translation>Plans can be dragged to another day, deadlines cannot. Keyboard: Ctrl+arrows.</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>未安排</source>
        <translation>Not arranged</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>改到哪一天</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>%1月已办 </source>
        <translation>Month %1: held </translation>
    </message>
    <message>
        <source> 件，计划 </source>
        <translation>, planned </translation>
    </message>
    <message>
        <source> 件，月底前到期 </source>
        <translation>, due by its end </translation>
    </message>
    <message>
        <source> 件</source>
        <translation> items</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>逾期 %1 件</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>安排到哪一天</source>
        <translation>Plan for</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能修改。</source>
        <translation>This book is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>请写到日，例如 2026.9.25 或 9月25日。</source>
        <translation>Please give a day, such as 2026.9.25.</translation>
    </message>
    <message>
        <source>当天和等待安排</source>
        <translation>The day and what waits for a day</translation>
    </message>
    <message>
        <source>当天和待排 %1</source>
        <translation>Day and waiting %1</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>%1要办的事.ics</source>
        <translation>%1 agenda.ics</translation>
    </message>
    <message>
        <source>日历文件 (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>人员较多，正在核对这个月的事……</source>
        <translation>Many members: the month is being worked out…</translation>
    </message>
    <message>
        <source>“%1”今天到期，按 Enter 写日期。</source>
        <translation>&quot;%1&quot; is due today: press Enter to give it a day.</translation>
    </message>
    <message>
        <source>“%1”已经逾期，按 Enter 补记或写明原因。</source>
        <translation>&quot;%1&quot; is overdue: press Enter to record it or say why.</translation>
    </message>
    <message>
        <source>已过、未记录</source>
        <translation>Past, unrecorded</translation>
    </message>
    <message>
        <source>要办的事和计划存成 .ics 文件，可以加到别的日历里（Ctrl+E）</source>
        <translation>Saves what is due and planned as an .ics file for other calendars (Ctrl+E)</translation>
    </message>
    <message>
        <source>，已过未记录 </source>
        <translation>, past without a record </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::MoveItemDialog</name>
    <message>
        <source>转到哪个环节？</source>
        <translation>To which stage?</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如 已报街道备案</source>
        <translation>e.g. filed with the sub-district</translation>
    </message>
    <message>
        <source>先不转</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>转到这里</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>台账事项转到%1：%2</source>
        <translation>Ledger item to %1: %2</translation>
    </message>
    <message>
        <source>已转到“%1”</source>
        <translation>Now in &apos;%1&apos;</translation>
    </message>
    <message>
        <source>转到最后一个环节还不算办结，写明办理结果才算。</source>
        <translation>The last stage alone does not close it; only a result does.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::NameButton</name>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>缺席，%1</source>
        <translation>Absent, %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>不计入应到会：%1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>请假，%1</source>
        <translation>on leave, %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::NameGrid</name>
    <message>
        <source>预备党员，到会但无表决权</source>
        <translation>Probationary member, attends without a vote</translation>
    </message>
    <message>
        <source>到会名单</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary members</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Navigation</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Saved automatically %1</translation>
    </message>
    <message>
        <source>示例日期 %1</source>
        <translation>Sample day %1</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>示例
%1</source>
        <translation>Sample
%1</translation>
    </message>
    <message>
        <source>示例手册总停在这一天：%1</source>
        <translation>The sample book always stands on this day: %1</translation>
    </message>
    <message>
        <source>没有存上：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>没有存上</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>示例日期
%1</source>
        <translation>Sample day
%1</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，可以查看和打印，不能修改。</source>
        <translation>This book is open read-only: it can be viewed and printed, not changed.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::NavigationList</name>
    <message>
        <source>%1，%2 件逾期</source>
        <translation>%1, %2 overdue</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::NewBookDialog</name>
    <message>
        <source>新建支部手册</source>
        <translation>New book of a branch</translation>
    </message>
    <message>
        <source>支部名称</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>例如：机关第一党支部</source>
        <translation>for example 机关第一党支部</translation>
    </message>
    <message>
        <source>支部类型</source>
        <translation>Kind of branch</translation>
    </message>
    <message>
        <source>所在单位（可以以后再填）</source>
        <translation>Unit (may be filled in later)</translation>
    </message>
    <message>
        <source>例如：青溪县水务局</source>
        <translation>for example 青溪县水务局</translation>
    </message>
    <message>
        <source>上级党组织（可以以后再填）</source>
        <translation>Higher Party organization (may be filled in later)</translation>
    </message>
    <message>
        <source>例如：局机关党委</source>
        <translation>for example 局机关党委</translation>
    </message>
    <message>
        <source>成立日期（可以以后再填）</source>
        <translation>Founded (may be filled in later)</translation>
    </message>
    <message>
        <source>手册文件</source>
        <translation>Book file</translation>
    </message>
    <message>
        <source>换个位置</source>
        <translation>Another place</translation>
    </message>
    <message>
        <source>手册是一个文件，可以放在 U 盘里带走。</source>
        <translation>The book is one file and can be carried on a USB drive.</translation>
    </message>
    <message>
        <source>先不建</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>建立手册</source>
        <translation>Make the book</translation>
    </message>
    <message>
        <source>支部手册</source>
        <translation>Branchbook</translation>
    </message>
    <message>
        <source>手册放在哪里</source>
        <translation>Where the book is kept</translation>
    </message>
    <message>
        <source>支部手册 (*.bbk)</source>
        <translation>Branchbook (*.bbk)</translation>
    </message>
    <message>
        <source>请填支部名称，以后可以改</source>
        <translation>Please enter the name of the branch; it can be changed later</translation>
    </message>
    <message>
        <source>请写明手册放在哪里</source>
        <translation>Please say where the book is to be kept</translation>
    </message>
    <message>
        <source>这里已有同名文件，请换个名字</source>
        <translation>There is a file of this name here; please choose another</translation>
    </message>
    <message>
        <source>这个文件夹不存在，也无法建立，请换个位置</source>
        <translation>This folder does not exist and cannot be made; please choose another place</translation>
    </message>
    <message>
        <source>请给文件起个名字，例如 支部手册.bbk</source>
        <translation>Please name the file, for example 支部手册.bbk</translation>
    </message>
    <message>
        <source>成立日期不能在今天之后</source>
        <translation>The founding date cannot lie after today</translation>
    </message>
    <message>
        <source>季度报告报送给（不填就是上级党组织）</source>
        <translation>Quarterly report goes to (empty: the higher organization)</translation>
    </message>
    <message>
        <source>所在领域</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>以后再填</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ObligationList</name>
    <message>
        <source>看依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>看规则和依据</source>
        <translation>Rule and source</translation>
    </message>
    <message>
        <source>说明原因…</source>
        <translation>Say why…</translation>
    </message>
    <message>
        <source>另有 %1 件，全部显示</source>
        <translation>%1 more, show all</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，这里只能查看。</source>
        <translation>This book is open read-only: here it can only be viewed.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ObligationRow</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3 按钮</source>
        <translation>%1, %2, %3 button</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::OperatorSetting</name>
    <message>
        <source>谁在记录</source>
        <translation>Who keeps the records</translation>
    </message>
    <message>
        <source>写在操作记录和最近动态里；空着就写这台电脑的用户名</source>
        <translation>Stands in the journal and in recent activity; empty: this computer&apos;s user name</translation>
    </message>
    <message>
        <source>随手册保存，换了人请改过来</source>
        <translation>Kept with the book; change it when somebody else takes over</translation>
    </message>
    <message>
        <source>改写操作记录里的姓名</source>
        <translation>Change the name in the journal</translation>
    </message>
    <message>
        <source>操作记录改写这台电脑的用户名</source>
        <translation>The journal now carries this computer&apos;s user name</translation>
    </message>
    <message>
        <source>操作记录改写“%1”</source>
        <translation>The journal now carries &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::OverrideDialog</name>
    <message>
        <source>改本支部规定：%1</source>
        <translation>Set the branch&apos;s own figure: %1</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>数值（%1 … %2）</source>
        <translation>Figure (%1 … %2)</translation>
    </message>
    <message>
        <source>管谁</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：外业人员多，上级党委要求延长公示</source>
        <translation>such as: many members work outside, the superior committee asked for a longer notice</translation>
    </message>
    <message>
        <source>谁定的（可以不填）</source>
        <translation>Decided by (may be empty)</translation>
    </message>
    <message>
        <source>原规定：%1。本支部的规定写在旁边，不改原文；从今天起用，以前的不变。</source>
        <translation>The regulation: %1. The branch&apos;s own figure stands beside it and changes no text; it holds from today on, what lies before stays.</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>this branch</translation>
    </message>
    <message>
        <source>整本手册的所有支部</source>
        <translation>all branches of the book</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>改本支部规定</source>
        <translation>Set own figure</translation>
    </message>
    <message>
        <source> · 必须的规定只能更严</source>
        <translation> · what must be can only be stricter</translation>
    </message>
    <message>
        <source>请写明原因，备查和报告都要用。</source>
        <translation>Please give the reason: it is kept and printed in the report.</translation>
    </message>
    <message>
        <source>怎样取舍</source>
        <translation>How to round</translation>
    </message>
    <message>
        <source>“%1”改用 %2</source>
        <translation>&quot;%1&quot; is now %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::OwnerField</name>
    <message>
        <source>名册里有几个“%1”，请从列表里选一个。</source>
        <translation>The roster has several people called &quot;%1&quot;; choose one from the list.</translation>
    </message>
    <message>
        <source>名册里没有“%1”，请核对姓名。</source>
        <translation>The roster has no &quot;%1&quot;; check the name.</translation>
    </message>
    <message>
        <source>是名册以外的人或单位，就这样写</source>
        <translation>Somebody from outside the roster is meant</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PageHeader</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PagePreview</name>
    <message>
        <source>报告预览</source>
        <translation>Preview of the report</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PaperRow</name>
    <message>
        <source>%1，已有，%2</source>
        <translation>%1, there, %2</translation>
    </message>
    <message>
        <source>%1，还没有</source>
        <translation>%1, missing</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%2/%1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PapersCard</name>
    <message>
        <source>文件材料</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PersonCard</name>
    <message>
        <source>还没有建发展档案</source>
        <translation>No admission file yet</translation>
    </message>
    <message>
        <source>待建档</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>第 %1 步 %2</source>
        <translation>Step %1 %2</translation>
    </message>
    <message>
        <source>应在%1前</source>
        <translation>was due by %1</translation>
    </message>
    <message>
        <source>%1前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>各步都已办完</source>
        <translation>All steps done</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PersonPicker</name>
    <message>
        <source>姓名或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PhraseMarks</name>
    <message>
        <source>“%1”说得空泛。%2</source>
        <translation>&quot;%1&quot; says little. %2</translation>
    </message>
    <message>
        <source>有 %1 处说得空泛，例如“%2”。%3</source>
        <translation>%1 places say little, such as &quot;%2&quot;. %3</translation>
    </message>
    <message>
        <source>依据：%1（把握 %2）</source>
        <translation>Source: %1 (confidence %2)</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PlanCard</name>
    <message>
        <source>%1年工作计划</source>
        <translation>Plan of %1</translation>
    </message>
    <message>
        <source>%1月%2日审定</source>
        <translation>Adopted %1/%2</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>目标和总结</source>
        <translation>Goal and summary</translation>
    </message>
    <message>
        <source>看总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1月没有安排工作。</source>
        <translation>Nothing is planned for month %1.</translation>
    </message>
    <message>
        <source>%1：已完成，改为没有完成</source>
        <translation>%1: done, change to not done</translation>
    </message>
    <message>
        <source>%1：写明完成</source>
        <translation>%1: say how it was done</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>当月没完成</source>
        <translation>Not done in its month</translation>
    </message>
    <message>
        <source>%1：更多</source>
        <translation>%1: more</translation>
    </message>
    <message>
        <source>看那次记录</source>
        <translation>See the record</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PlanTable</name>
    <message>
        <source>%1年计划与完成</source>
        <translation>%1: planned and held</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全年或一个季度</source>
        <translation>The year or a quarter</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>已过未记录</source>
        <translation>Unrecorded</translation>
    </message>
    <message>
        <source>应办</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>应办是规则和本支部规定要求的次数；已排是今天起有日子的计划；每年一次的只算在全年里。</source>
        <translation>Asked: what the rules and this branch&apos;s own figures ask for. Planned: with a day from today on. What is asked once a year counts in the year only.</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>这段时间没有要求。</source>
        <translation>Nothing is asked for in this time.</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PostDialog</name>
    <message>
        <source>支部设什么职务？</source>
        <translation>Which post does the branch have?</translation>
    </message>
    <message>
        <source>职务名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>例如：青年委员</source>
        <translation>For example: 青年委员</translation>
    </message>
    <message>
        <source>几个人担任</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>先不设</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>设职务</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>设置职务%1</source>
        <translation>Set up the post %1</translation>
    </message>
    <message>
        <source>已设职务%1</source>
        <translation>Set up the post %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PostList</name>
    <message>
        <source>%1 起 · %2</source>
        <translation>since %1 · %2</translation>
    </message>
    <message>
        <source> · 到 %1</source>
        <translation> · until %1</translation>
    </message>
    <message>
        <source>职务和分工</source>
        <translation>Posts and duties</translation>
    </message>
    <message>
        <source>%1 个职务，空缺 %2 人</source>
        <translation>%1 posts, %2 vacant</translation>
    </message>
    <message>
        <source>%1 个职务</source>
        <translation>%1 posts</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>%1：更多</source>
        <translation>%1: more</translation>
    </message>
    <message>
        <source>分工：%1…</source>
        <translation>Duty: %1…</translation>
    </message>
    <message>
        <source>添一项分工…</source>
        <translation>Add a duty…</translation>
    </message>
    <message>
        <source>已离开支部</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>免职或辞职…</source>
        <translation>End or resignation…</translation>
    </message>
    <message>
        <source>交接…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>修改任职记录…</source>
        <translation>Correct the record…</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>补选</source>
        <translation>By-election</translation>
    </message>
    <message>
        <source>%1空缺，补选</source>
        <translation>%1 vacant, by-election</translation>
    </message>
    <message>
        <source>个人分工</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>没有人负责</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>修改分工：%1</source>
        <translation>Change duty: %1</translation>
    </message>
    <message>
        <source>记错了，删除这条任职记录</source>
        <translation>A mistake: remove this entry</translation>
    </message>
    <message>
        <source>撤销这个职务</source>
        <translation>Give up this post</translation>
    </message>
    <message>
        <source>撤销安排好的交接：%1 起由%2接任</source>
        <translation>Take the planned handover back: %2 from %1 on</translation>
    </message>
    <message>
        <source>委员之间调整分工…</source>
        <translation>Share the committee&apos;s work anew…</translation>
    </message>
    <message>
        <source>%1没有人担任，在委员里分工</source>
        <translation>Nobody is %1: share the work among the members</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PreviewModel</name>
    <message>
        <source>名册里是“%1”，表格里是“%2”，按右边选的做法处理。</source>
        <translation>The roster has &quot;%1&quot;, the sheet &quot;%2&quot;; the choice on the right decides.</translation>
    </message>
    <message>
        <source>原为 %1</source>
        <translation>Was %1</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>原表写的是“%1”</source>
        <translation>The sheet says &quot;%1&quot;</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>%1列</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1列 %2</source>
        <translation>Column %1 %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::PreviewTable</name>
    <message>
        <source>表格里的人员</source>
        <translation>People in the sheet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::QuarterSwitcher</name>
    <message>
        <source>上一季度</source>
        <translation>Previous quarter</translation>
    </message>
    <message>
        <source>下一季度</source>
        <translation>Next quarter</translation>
    </message>
    <message>
        <source>季度，%1</source>
        <translation>Quarter, %1</translation>
    </message>
    <message>
        <source>%1年第一季度</source>
        <translation>Q1 %1</translation>
    </message>
    <message>
        <source>%1年第二季度</source>
        <translation>Q2 %1</translation>
    </message>
    <message>
        <source>%1年第三季度</source>
        <translation>Q3 %1</translation>
    </message>
    <message>
        <source>%1年第四季度</source>
        <translation>Q4 %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::QuestionCard</name>
    <message>
        <source>整张表</source>
        <translation>The whole sheet</translation>
    </message>
    <message>
        <source>%1 等 %2 人</source>
        <translation>%1 and others, %2 people</translation>
    </message>
    <message>
        <source>第 %1 行 %2</source>
        <translation>Row %1 %2</translation>
    </message>
    <message>
        <source>看 %1 处不同</source>
        <translation>See %1 differences</translation>
    </message>
    <message>
        <source>身份证号，已隐藏</source>
        <translation>ID number, hidden</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>按证件填写 18 位号码</source>
        <translation>Fill in the 18 digits from the card</translation>
    </message>
    <message>
        <source>%1“%2”也这样处理</source>
        <translation>The same for %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>请填写号码，或者另选一种做法。</source>
        <translation>Please enter the number, or choose another answer.</translation>
    </message>
    <message>
        <source>名册里：%1
表格里：%2</source>
        <translation>Roster: %1
Sheet: %2</translation>
    </message>
    <message>
        <source>%1一共有 %2 处不同，可以一起定：</source>
        <translation>%1 has %2 values that differ; decide all at once:</translation>
    </message>
    <message>
        <source>全部保留</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>%1的 %2 处不同，全部保留名册里的</source>
        <translation>Keep all %2 values of %1 that the roster has</translation>
    </message>
    <message>
        <source>全部改成表里的</source>
        <translation>Take all from the sheet</translation>
    </message>
    <message>
        <source>%1的 %2 处不同，全部改成表格里的</source>
        <translation>Take all %2 values of %1 from the sheet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::QuestionPane</name>
    <message>
        <source>先留空，以后再定</source>
        <translation>Leave empty for now</translation>
    </message>
    <message>
        <source>现在保留名册里的；要用表格里的，在下面改做法。</source>
        <translation>The roster is kept as it is; to take the sheet, choose another course below.</translation>
    </message>
    <message>
        <source>与名册不同、保留名册里的 %1 处：</source>
        <translation>Differs and is kept as in the roster, %1:</translation>
    </message>
    <message>
        <source>还有 %1 处，在表格上方点“与名册不同”看。</source>
        <translation>%1 more: click &quot;Differs from the roster&quot; above the table.</translation>
    </message>
    <message>
        <source>名册里已有的人</source>
        <translation>People who are in the roster</translation>
    </message>
    <message>
        <source>只加新人，跳过他们</source>
        <translation>Only add new people, skip these</translation>
    </message>
    <message>
        <source>补上空白，不改已有的</source>
        <translation>Fill what is empty, change nothing</translation>
    </message>
    <message>
        <source>以表格为准</source>
        <translation>The sheet decides</translation>
    </message>
    <message>
        <source>不同的地方逐项问我</source>
        <translation>Ask me about each difference</translation>
    </message>
    <message>
        <source>有 %1 处请您确认</source>
        <translation>%1 for you to confirm</translation>
    </message>
    <message>
        <source>没有需要确认的地方</source>
        <translation>Nothing to confirm</translation>
    </message>
    <message>
        <source>都确认好了</source>
        <translation>All confirmed</translation>
    </message>
    <message>
        <source>已替您选好推荐做法，核对一下即可。</source>
        <translation>What we recommend is chosen already; just look it over.</translation>
    </message>
    <message>
        <source>每一行都看得明白，可以往下走。</source>
        <translation>Every row is clear; you can go on.</translation>
    </message>
    <message>
        <source>还可以改，改了会重新核对。</source>
        <translation>You can still change it; it is checked again then.</translation>
    </message>
    <message>
        <source>还有 %1 处，确认过上面的就会出现；在表格里选中一行也会出现。</source>
        <translation>%1 more; they appear once those above are confirmed, or when you choose their row in the table.</translation>
    </message>
    <message>
        <source>%1 处都按推荐处理</source>
        <translation>Treat all %1 as recommended</translation>
    </message>
    <message>
        <source>表里没有人员类别</source>
        <translation>No kind of person</translation>
    </message>
    <message>
        <source>按日期推断（推荐）</source>
        <translation>Tell it from the dates (recommended)</translation>
    </message>
    <message>
        <source>%1 人有 %2 处与名册不同</source>
        <translation>%2 values of %1 people differ from the book</translation>
    </message>
    <message>
        <source>推荐做法已替您选好；没有选好的要由您来定，不定的行不导入。</source>
        <translation>What we recommend is chosen already; where nothing is chosen you have to decide, and a row without a decision is not imported.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::QuorumPanel</name>
    <message>
        <source>有表决权的到会</source>
        <translation>Present with a vote</translation>
    </message>
    <message>
        <source>到会人数符合要求，可以表决</source>
        <translation>Enough are present: a vote may be held</translation>
    </message>
    <message>
        <source>到会人数不够，不能表决</source>
        <translation>Too few are present: no vote may be held</translation>
    </message>
    <message>
        <source>有表决权的到会 %1 / %2</source>
        <translation>Present with a vote %1 / %2</translation>
    </message>
    <message>
        <source>须超过半数 %1 人</source>
        <translation>More than half, %1, needed</translation>
    </message>
    <message>
        <source>半数 %1 人</source>
        <translation>Half: %1</translation>
    </message>
    <message>
        <source>须达到 %1 人</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>不计入应到会 %1 人</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>到会尚未登记；都到会就可以表决</source>
        <translation>Attendance not recorded yet; with everybody there a vote is possible</translation>
    </message>
    <message>
        <source>到会尚未登记；都到会也不够，不能表决</source>
        <translation>Attendance not recorded yet; even with everybody there no vote is possible</translation>
    </message>
    <message>
        <source>有表决权的应到 %1</source>
        <translation>%1 expected who may vote</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::QuotaPanel</name>
    <message>
        <source>按哪些人计算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full members</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary members</translation>
    </message>
    <message>
        <source>按正式党员计算</source>
        <translation>Full members only</translation>
    </message>
    <message>
        <source>预备党员也算</source>
        <translation>With probationary members</translation>
    </message>
    <message>
        <source>优秀最多 %1 人</source>
        <translation>At most %1 excellent</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 members</translation>
    </message>
    <message>
        <source>强度</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>%1，超过时提示，不拦</source>
        <translation>%1: more is pointed out, not refused</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RaiseDialog</name>
    <message>
        <source>登记台账事项</source>
        <translation>New ledger item</translation>
    </message>
    <message>
        <source>写明谁在什么时候以前办好，到期前会提醒。</source>
        <translation>Say who does it by when; there will be reminders.</translation>
    </message>
    <message>
        <source>先不登记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>登记台账事项：%1</source>
        <translation>Raise ledger item: %1</translation>
    </message>
    <message>
        <source>已登记到台账</source>
        <translation>Raised in the ledger</translation>
    </message>
    <message>
        <source>%1的事项已经交接给%2，这一件也记作%2负责。仍由%1负责的，请用“指派责任人”改回来。</source>
        <translation>The matters of %1 were handed over to %2, and this one is recorded as %2&apos;s as well. If %1 still answers for it, change it back with &quot;Assign an owner&quot;.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReasonList</name>
    <message>
        <source>%1的缺席原因</source>
        <translation>Why %1 is absent</translation>
    </message>
    <message>
        <source>选原因</source>
        <translation>Choose a reason</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RecentFileRow</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RecordFiles</name>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>添加附件“%1”</source>
        <translation>Add file &apos;%1&apos;</translation>
    </message>
    <message>
        <source>这台电脑上没有能打开“%1”的程序。</source>
        <translation>This computer has no program that opens &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>移除附件“%1”</source>
        <translation>Remove file &apos;%1&apos;</translation>
    </message>
    <message>
        <source>已移除附件“%1”</source>
        <translation>File &apos;%1&apos; removed</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RecordListView</name>
    <message>
        <source>看哪一类</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <source>这一类还没有记录</source>
        <translation>Nothing of this kind yet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RecordSettings</name>
    <message>
        <source>补记的天数</source>
        <translation>Days of late entry</translation>
    </message>
    <message>
        <source>活动过后多少天还不算补记；超过的记录标明补记</source>
        <translation>How many days after it took place a record still counts as in time; later ones are marked</translation>
    </message>
    <message>
        <source>一学时的分钟数</source>
        <translation>Minutes of a class hour</translation>
    </message>
    <message>
        <source>学习时间按它折算成学时</source>
        <translation>Study time is counted in class hours by it</translation>
    </message>
    <message>
        <source>单个附件的上限（MB）</source>
        <translation>Largest attachment (MB)</translation>
    </message>
    <message>
        <source>附件存在手册里，上限越大，手册文件越大</source>
        <translation>Attachments are kept in the book, which grows with them</translation>
    </message>
    <message>
        <source>请填 %1 到 %2</source>
        <translation>Please fill in %1 to %2</translation>
    </message>
    <message>
        <source>修改设置：%1</source>
        <translation>Change a setting: %1</translation>
    </message>
    <message>
        <source>%1改为 %2</source>
        <translation>%1: now %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RecycleView</name>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>恢复到花名册</source>
        <translation>Restore to the roster</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>记错的人移到这里，随时可以恢复。
转出、离世的党员不用删除，记为离开就行。</source>
        <translation>People entered by mistake go here and can be restored at any time.
Who transferred out or died is not deleted but recorded as left.</translation>
    </message>
    <message>
        <source>恢复 %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>已把%1恢复到花名册</source>
        <translation>%1 is back in the roster</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RejectDialog</name>
    <message>
        <source>改第 %1 行 %2</source>
        <translation>Mend row %1 %2</translation>
    </message>
    <message>
        <source>%1。改好后这一行马上写入名册，原来的表格不变。</source>
        <translation>%1. Once mended this row is written to the roster at once; the sheet stays as it is.</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>写入这一行</source>
        <translation>Write this row</translation>
    </message>
    <message>
        <source>这一行还是没有可以写入的内容。</source>
        <translation>This row still has nothing that can be written.</translation>
    </message>
    <message>
        <source>还不能写入：%1。%2</source>
        <translation>Cannot be written yet: %1. %2</translation>
    </message>
    <message>
        <source>还没有改动。请先按证件或档案改好。</source>
        <translation>Nothing is changed yet. Please mend it from the card or the file first.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RejectTable</name>
    <message>
        <source>现在改</source>
        <translation>Mend now</translation>
    </message>
    <message>
        <source>退回的行</source>
        <translation>Rejected rows</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReminderButton</name>
    <message>
        <source>天</source>
        <translation>d</translation>
    </message>
    <message>
        <source>%1，%2到期</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>%1，还有%2天，%3到期</source>
        <translation>%1, in %2 days, due %3</translation>
    </message>
    <message>
        <source>%1到期</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReminderSettings</name>
    <message>
        <source>桌面提醒</source>
        <translation>Desktop notice</translation>
    </message>
    <message>
        <source>每天第一次打开时提示本周到期和逾期的件数，不出现姓名</source>
        <translation>Says at the first start of a day how many are due this week and late; no names</translation>
    </message>
    <message>
        <source>这台电脑没有系统托盘，显示不了桌面提醒</source>
        <translation>This computer has no system tray, so no notice can be shown</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RemindersCard</name>
    <message>
        <source>本季度三会一课</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>三会一课</source>
        <translation>Meetings and lessons</translation>
    </message>
    <message>
        <source>已完成 </source>
        <translation>Done </translation>
    </message>
    <message>
        <source>这个季度没有要求的会议。</source>
        <translation>Nothing is asked for in this quarter.</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>积极分子</source>
        <translation>Activists</translation>
    </message>
    <message>
        <source>最近动态</source>
        <translation>Recently</translation>
    </message>
    <message>
        <source>记下的每一步都会列在这里。</source>
        <translation>Every step that is recorded is listed here.</translation>
    </message>
    <message>
        <source>全部 %1 条</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>近期没有期限要提醒。</source>
        <translation>No deadline is near.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReopenItemDialog</name>
    <message>
        <source>重新办理这件事？</source>
        <translation>Take this up again?</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如 问题又出现了</source>
        <translation>e.g. the problem came back</translation>
    </message>
    <message>
        <source>不重新办</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>请写明为什么重新办理</source>
        <translation>Say why it is taken up again</translation>
    </message>
    <message>
        <source>重新办理台账事项：%1</source>
        <translation>Take up ledger item again: %1</translation>
    </message>
    <message>
        <source>已重新办理</source>
        <translation>Taken up again</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReportPage</name>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>例如 局机关党委</source>
        <translation>for example 局机关党委</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Date of signature</translation>
    </message>
    <message>
        <source>姓名只写姓，隐去名</source>
        <translation>Surnames only</translation>
    </message>
    <message>
        <source>一次看几页</source>
        <translation>Pages at a time</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>报表种类</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>季度报告</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>改动左侧内容，预览会立即更新</source>
        <translation>The preview follows what you change on the left</translation>
    </message>
    <message>
        <source>单页</source>
        <translation>Single page</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Laying out</translation>
    </message>
    <message>
        <source>无记录</source>
        <translation>No records</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>%1用 %2 代替</source>
        <translation>%1: %2 stands in</translation>
    </message>
    <message>
        <source>这台电脑没有装公文字体：%1。</source>
        <translation>This computer lacks fonts for official documents: %1.</translation>
    </message>
    <message>
        <source>没有字体能显示这些字：%1。</source>
        <translation>No font has these characters: %1.</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>第 %1—%2 页，共 %3 页</source>
        <translation>Pages %1–%2 of %3</translation>
    </message>
    <message>
        <source>改报送单位</source>
        <translation>Change the addressee</translation>
    </message>
    <message>
        <source>%1%2党建工作报告</source>
        <translation>%1 Party-building report, %2</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>JSON 文件 (*.json)</source>
        <translation>JSON file (*.json)</translation>
    </message>
    <message>
        <source>导出季度报告</source>
        <translation>Export the quarterly report</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>落款日期看不懂，报告还是旧日期。改好日期再打印或导出。</source>
        <translation>The date of signing cannot be read; the report still has the old one. Mend the date before printing or exporting.</translation>
    </message>
    <message>
        <source>落款日期要写到哪一日</source>
        <translation>The date of signing needs its day</translation>
    </message>
    <message>
        <source>导出 Word 文件…</source>
        <translation>Export for Word…</translation>
    </message>
    <message>
        <source>导出各张表（Excel）…</source>
        <translation>Export the tables (Excel)…</translation>
    </message>
    <message>
        <source>导出全部数字（JSON）…</source>
        <translation>Export all figures (JSON)…</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>正在写 Word 文件</source>
        <translation>Writing the Word file</translation>
    </message>
    <message>
        <source>正在写 Excel 表格</source>
        <translation>Writing the Excel workbook</translation>
    </message>
    <message>
        <source>导出 PDF…	Ctrl+E</source>
        <translation>Export as PDF…	Ctrl+E</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReserveDialog</name>
    <message>
        <source>登记后备干部的推荐</source>
        <translation>Nominate a reserve cadre</translation>
    </message>
    <message>
        <source>后备干部%1号</source>
        <translation>Reserve cadre no. %1</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>拟任岗位</source>
        <translation>Post intended</translation>
    </message>
    <message>
        <source>例如 党支部副书记</source>
        <translation>e.g. deputy secretary of the branch</translation>
    </message>
    <message>
        <source>怎样推荐的</source>
        <translation>How nominated</translation>
    </message>
    <message>
        <source>推荐日期</source>
        <translation>Nominated on</translation>
    </message>
    <message>
        <source>培养联系人</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>培养措施</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>学习培训、岗位锻炼；只在这里看得到</source>
        <translation>courses, practice in a post; seen only here</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>名单保密：报表里只有人数，提醒和操作记录里只有编号。</source>
        <translation>The list is confidential: reports have numbers of people alone, reminders and the journal the number in the pool.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记推荐</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Choose somebody from the roster.</translation>
    </message>
    <message>
        <source>修改后备干部：%1</source>
        <translation>Change reserve cadre: %1</translation>
    </message>
    <message>
        <source>%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>已登记推荐</source>
        <translation>Nomination entered</translation>
    </message>
    <message>
        <source>已保存后备干部%1号</source>
        <translation>Reserve cadre no. %1 saved</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReserveScoreDialog</name>
    <message>
        <source>后备干部%1号的年度考核</source>
        <translation>Yearly score of reserve cadre no. %1</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>得分（0到100）</source>
        <translation>Score (0 to 100)</translation>
    </message>
    <message>
        <source>考核日期</source>
        <translation>Scored on</translation>
    </message>
    <message>
        <source>谁考核的</source>
        <translation>Who scored</translation>
    </message>
    <message>
        <source>例如 支委会</source>
        <translation>e.g. the branch committee</translation>
    </message>
    <message>
        <source>评语</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>只在这里看得到</source>
        <translation>seen only here</translation>
    </message>
    <message>
        <source>得分和评语只在这里和显示姓名时看得到。已经登记过的年度，改了就是更正。</source>
        <translation>Score and remark are seen here, the score also where names are shown. Changing a year that was entered corrects it.</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记得分</source>
        <translation>Enter the score</translation>
    </message>
    <message>
        <source>%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>后备干部年度考核：%1</source>
        <translation>Yearly score of reserve cadre: %1</translation>
    </message>
    <message>
        <source>已登记后备干部%1的%2年度考核</source>
        <translation>Reserve cadre %1: score of %2 entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReserveStepDialog</name>
    <message>
        <source>后备干部%1号的下一步</source>
        <translation>Next stage of reserve cadre no. %1</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Which stage</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>公示最后一天</source>
        <translation>Last day of the notice</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>现在是“%1”（%2）。可以跳过中间的步骤，入库前没有考察、公示的会提醒核对。</source>
        <translation>Now: &quot;%1&quot; (%2). Stages may be passed over; a filing without inspection or notice is doubted.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>为什么出库</source>
        <translation>Why they leave the pool</translation>
    </message>
    <message>
        <source>后备干部%1：%2</source>
        <translation>Reserve cadre %1: %2</translation>
    </message>
    <message>
        <source>%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>已登记后备干部%1号“%2”</source>
        <translation>Reserve cadre no. %1: &quot;%2&quot; entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ReserveView</name>
    <message>
        <source>已遮住</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>%1年 %2分</source>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>%1年已考核</source>
        <translation>scored for %1</translation>
    </message>
    <message>
        <source>%1年底前登记年度考核</source>
        <translation>score by the end of %1</translation>
    </message>
    <message>
        <source>%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>后备干部</source>
        <translation>Reserve cadres</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>在库</source>
        <translation>In the pool</translation>
    </message>
    <message>
        <source>入库前</source>
        <translation>Before the pool</translation>
    </message>
    <message>
        <source>已出库</source>
        <translation>Left the pool</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>遮住姓名</source>
        <translation>Cover names</translation>
    </message>
    <message>
        <source>登记推荐</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Enter the next stage</translation>
    </message>
    <message>
        <source>登记年度考核</source>
        <translation>Enter the yearly score</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>后备干部库里还没有人</source>
        <translation>Nobody in the pool of reserve cadres yet</translation>
    </message>
    <message>
        <source>谁推荐、考察、公示、入库，谁来培养，每年考核怎样，都记在这里。
名单保密：报表只有人数，提醒只写编号。</source>
        <translation>Who was nominated, inspected, publicized and filed, who trains them, how each year went.
The list is confidential: reports have numbers alone, reminders the number in the pool.</translation>
    </message>
    <message>
        <source>推荐和考察</source>
        <translation>Nomination and inspection</translation>
    </message>
    <message>
        <source>公示期满再入库</source>
        <translation>file when the notice is over</translation>
    </message>
    <message>
        <source>培养</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>定联系人和培养措施</source>
        <translation>set mentor and training</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>每年一次，能进能出</source>
        <translation>once a year; in and out</translation>
    </message>
    <message>
        <source>在库 %1 人</source>
        <translation>%1 in the pool</translation>
    </message>
    <message>
        <source>%1 岁及以下 %2 人</source>
        <translation>%2 aged %1 or younger</translation>
    </message>
    <message>
        <source>今年还没有考核 %1 人</source>
        <translation>%1 not scored yet this year</translation>
    </message>
    <message>
        <source>%1号已经出库，没有下一步。</source>
        <translation>No. %1 has left the pool; there is no next stage.</translation>
    </message>
    <message>
        <source>%1号还没有入库，入库以后每年考核一次。</source>
        <translation>No. %1 is not in the pool yet; once there, everybody is scored once a year.</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>takes it out of the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：后备干部%1</source>
        <translation>Restored: reserve cadre %1</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>登记错了，撤销“%1”</source>
        <translation>A mistake: take &quot;%1&quot; back</translation>
    </message>
    <message>
        <source>撤销后备干部的最后一步：%1</source>
        <translation>Take back the last stage of reserve cadre %1</translation>
    </message>
    <message>
        <source>看这个人</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>放入回收站：后备干部%1</source>
        <translation>To the recycle bin: reserve cadre %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ResolutionList</name>
    <message>
        <source>决议与表决</source>
        <translation>Resolutions and votes</translation>
    </message>
    <message>
        <source>其他事项</source>
        <translation>Other matter</translation>
    </message>
    <message>
        <source>应到会与按名册当天有表决权的人不符，这次表决还不能算数。请按开会那天更新名单。</source>
        <translation>Those expected are not those who have a vote by the roster of that day; this vote does not count yet. Please update the list as of the day of the meeting.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ResolutionRow</name>
    <message>
        <source>写决议的内容，例如 通过第三季度工作报告</source>
        <translation>What was resolved, such as: the report of the third quarter is adopted</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>Yes votes</translation>
    </message>
    <message>
        <source>决议第%1项</source>
        <translation>Resolution %1</translation>
    </message>
    <message>
        <source>表决方式：%1</source>
        <translation>Way of voting: %1</translation>
    </message>
    <message>
        <source>未表决</source>
        <translation>No vote yet</translation>
    </message>
    <message>
        <source>票数不对</source>
        <translation>Votes do not fit</translation>
    </message>
    <message>
        <source>须超过 %1 票</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>须达到 %1 票</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>写入会议记录</source>
        <translation>Write into the minutes</translation>
    </message>
    <message>
        <source>转入台账…</source>
        <translation>Put into ledger…</translation>
    </message>
    <message>
        <source>删除这项决议</source>
        <translation>Remove this resolution</translation>
    </message>
    <message>
        <source>填写表决时到会、选票和书面意见</source>
        <translation>Fill in Presence at the Vote, Ballots and Written Opinions</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ResultPage</name>
    <message>
        <source>另有 %1 行相同，%2 行保留名册里的</source>
        <translation>%1 more rows the same, %2 kept as in the roster</translation>
    </message>
    <message>
        <source>%1 人的人员类别留空，在名册里按“待核实”筛选补填。</source>
        <translation>The kind of member is left empty for %1 people; filter the roster by &quot;To verify&quot; to fill it in.</translation>
    </message>
    <message>
        <source>导入前没能备份：%1 名册已照常写入，仍可整批撤销。</source>
        <translation>No backup could be made before the import: %1 The roster was written all the same and can be undone as a whole.</translation>
    </message>
    <message>
        <source>导入前已备份到 %1。</source>
        <translation>Backed up before the import to %1. </translation>
    </message>
    <message>
        <source>用时不到 1 秒</source>
        <translation>Took less than a second</translation>
    </message>
    <message>
        <source>用时 %1 秒</source>
        <translation>Took %1 seconds</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>整批撤销</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>保存待改表</source>
        <translation>Save the rows to mend</translation>
    </message>
    <message>
        <source>回去再核对</source>
        <translation>Back to checking</translation>
    </message>
    <message>
        <source>去看名册</source>
        <translation>Go to the roster</translation>
    </message>
    <message>
        <source>撤销会去掉这次新增的人，恢复被更新的内容。</source>
        <translation>Undoing removes the people just added and restores what was updated.</translation>
    </message>
    <message>
        <source>名册里没有留下这些行的任何内容，行号与原表一致</source>
        <translation>Nothing of these rows is in the roster; row numbers are those of the sheet</translation>
    </message>
    <message>
        <source>待改表只有这些行，最后一列写着原因。改好后再导入，列的对应会自动沿用。</source>
        <translation>It holds these rows alone, the reason in the last column. Mend and import it; the matching of columns is reused.</translation>
    </message>
    <message>
        <source>已整批撤销</source>
        <translation>The import was undone</translation>
    </message>
    <message>
        <source>%1 人已写入党员名册</source>
        <translation>%1 people written to the roster</translation>
    </message>
    <message>
        <source>%1 共 %2 行，%3 行没有写入，原因在下面，改好可以再导。</source>
        <translation>%1 has %2 rows; %3 were not written, for the reasons below. Mend them and import again.</translation>
    </message>
    <message>
        <source>%1 共 %2 行，都处理好了。</source>
        <translation>%1 has %2 rows; all of them are done.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>M月d日 hh:mm</source>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>其中 %1 人待核实</source>
        <translation>%1 of them to be verified</translation>
    </message>
    <message>
        <source>名册里的新人</source>
        <translation>New in the roster</translation>
    </message>
    <message>
        <source>改动 %1 处</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>另有 %1 行与名册相同</source>
        <translation>%1 more rows as in the roster</translation>
    </message>
    <message>
        <source>没有写入名册</source>
        <translation>Not written to the roster</translation>
    </message>
    <message>
        <source>没有退回的行</source>
        <translation>No rejected rows</translation>
    </message>
    <message>
        <source>退回的 %1 行</source>
        <translation>%1 rejected rows</translation>
    </message>
    <message>
        <source>撤销整批导入？</source>
        <translation>Undo the whole import?</translation>
    </message>
    <message>
        <source>新增的 %1 人会从名册里去掉，更新的 %2 处会恢复原样。之后仍可以重新导入。如果这之后有人改过这些人，会先告诉您，不会撤销。</source>
        <translation>The %1 people added leave the roster and the %2 updates are taken back. You can import again later. If one of these people was changed since, you are told first and nothing is undone.</translation>
    </message>
    <message>
        <source>先不撤销</source>
        <translation>Do not undo</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;文本表格 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Text table (*.csv)</translation>
    </message>
    <message>
        <source>待改表已保存到 %1。</source>
        <translation>The rows to mend were saved to %1.</translation>
    </message>
    <message>
        <source>整批撤销后名册回到 %1 之前。</source>
        <translation>Undone, the roster is as it was before %1.</translation>
    </message>
    <message>
        <source>这次新建了党小组：%1。</source>
        <translation>New Party groups: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>更新了 %1 人</source>
        <translation>%1 people updated</translation>
    </message>
    <message>
        <source>全部 %1 处</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>核实%1的%2</source>
        <translation>Verify %2 of %1</translation>
    </message>
    <message>
        <source>补全%1的%2</source>
        <translation>Complete %2 of %1</translation>
    </message>
    <message>
        <source>还有 %1 处，在名册里按“待核实”筛选</source>
        <translation>%1 more; filter the roster by To be verified</translation>
    </message>
    <message>
        <source>更新的全部 %1 处</source>
        <translation>All %1 updates</translation>
    </message>
    <message>
        <source>更新的内容</source>
        <translation>What was updated</translation>
    </message>
    <message>
        <source>看完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>补填%1的%2</source>
        <translation>Fill in %1: %2</translation>
    </message>
    <message>
        <source>要核实和补填的全部 %1 处</source>
        <translation>All %1 values to verify or fill in</translation>
    </message>
    <message>
        <source>要核实和补填的</source>
        <translation>To verify or fill in</translation>
    </message>
    <message>
        <source>撤销了 %1 人</source>
        <translation>%1 undone</translation>
    </message>
    <message>
        <source>恢复了 %1 处</source>
        <translation>%1 restored</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>这次导入已经撤销，名册和导入前一样。</source>
        <translation>This import has been undone; the roster is as it was before.</translation>
    </message>
    <message>
        <source>名册回到了 %1 之前，%2 没有留下任何内容。要重新导入，请点“回去再核对”。</source>
        <translation>The roster is as it was before %1; nothing of %2 is left. To import again, press &quot;Back to checking&quot;.</translation>
    </message>
    <message>
        <source>原来跳过 %1 行</source>
        <translation>%1 rows had been skipped</translation>
    </message>
    <message>
        <source>没有跳过的行</source>
        <translation>No rows were skipped</translation>
    </message>
    <message>
        <source>原来退回 %1 行</source>
        <translation>%1 rows had been returned</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RightsDialog</name>
    <message>
        <source>表决权和应到会人数</source>
        <translation>Voting rights and who counts</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>表决权</source>
        <translation>Voting right</translation>
    </message>
    <message>
        <source>不计入应到会</source>
        <translation>Left out of those who should attend</translation>
    </message>
    <message>
        <source>从哪一天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>上级党组织同意</source>
        <translation>Consent of the higher organization</translation>
    </message>
    <message>
        <source>机关党委 9月10日批复</source>
        <translation>Party committee, reply of 10 September</translation>
    </message>
    <message>
        <source>党员大会通过</source>
        <translation>Vote of the meeting</translation>
    </message>
    <message>
        <source>9月18日大会表决同意</source>
        <translation>Agreed by vote on 18 September</translation>
    </message>
    <message>
        <source>名册里没有的情况在这里写明。不计入应到会要有规定的原因，上级党组织同意，党员大会表决通过。</source>
        <translation>What the roster does not know is said here. To leave somebody out takes a reason on the list, the consent of the higher organization and a vote of the meeting.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>改动的依据</source>
        <translation>What the change rests on</translation>
    </message>
    <message>
        <source>例如 2026年8月3日处分决定</source>
        <translation>such as Decision of 3 August 2026</translation>
    </message>
    <message>
        <source>请写明依据，会记入这次会议的更正</source>
        <translation>Say what it rests on; it becomes a correction of this meeting</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RightsPanel</name>
    <message>
        <source>是什么人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>组织关系</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>处分或限制</source>
        <translation>Sanction or limit</translation>
    </message>
    <message>
        <source>表决还是选举</source>
        <translation>Vote or election</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>留党察看多长</source>
        <translation>Length of probation within the Party</translation>
    </message>
    <message>
        <source>月</source>
        <translation>mo</translation>
    </message>
    <message>
        <source>来不了的原因</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>从哪天起来不了</source>
        <translation>Absent since</translation>
    </message>
    <message>
        <source>上级党组织已经同意不计入</source>
        <translation>The higher organization has agreed</translation>
    </message>
    <message>
        <source>党员大会已经通过不计入</source>
        <translation>The members&apos; meeting has agreed</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
    <message>
        <source>不是党员</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>在本支部</source>
        <translation>In this branch</translation>
    </message>
    <message>
        <source>流动在外，关系在本支部</source>
        <translation>Floating elsewhere, affiliated here</translation>
    </message>
    <message>
        <source>流动在这里，关系在别处</source>
        <translation>Floating here, affiliated elsewhere</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有这种情况</source>
        <translation>None</translation>
    </message>
    <message>
        <source>表决的会</source>
        <translation>Meeting that votes</translation>
    </message>
    <message>
        <source>选举的会</source>
        <translation>Meeting that elects</translation>
    </message>
    <message>
        <source>还没有就不填</source>
        <translation>Leave empty if not yet</translation>
    </message>
    <message>
        <source>处分生效日期</source>
        <translation>Sanction in effect since</translation>
    </message>
    <message>
        <source>恢复权利日期</source>
        <translation>Rights restored on</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RightsView</name>
    <message>
        <source>参加会议</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>发言</source>
        <translation>Speak</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>选举</source>
        <translation>Elect</translation>
    </message>
    <message>
        <source>被选举</source>
        <translation>Be elected</translation>
    </message>
    <message>
        <source>计入应到会</source>
        <translation>Counted as entitled</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Ring</name>
    <message>
        <source>%1，已完成 %2 次，共 %3 次</source>
        <translation>%1, %2 of %3 done</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RosterView</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>预备</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>离退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>In hardship</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>发展中</source>
        <translation>On the way in</translation>
    </message>
    <message>
        <source>已离开</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>姓名或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
    <message>
        <source>看哪些人</source>
        <translation>Which people</translation>
    </message>
    <message>
        <source>清除条件</source>
        <translation>Clear the conditions</translation>
    </message>
    <message>
        <source>没有符合条件的人</source>
        <translation>Nobody fits</translation>
    </message>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>调到党小组</source>
        <translation>Move to a Party group</translation>
    </message>
    <message>
        <source>取消选择</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>正式党员 %1 · 预备党员 %2</source>
        <translation>Full members %1 · probationary members %2</translation>
    </message>
    <message>
        <source>共 %1 人 · 已选 %2 人</source>
        <translation>%1 people · %2 chosen</translation>
    </message>
    <message>
        <source>看过去某一天的名册</source>
        <translation>The roster as of a past day</translation>
    </message>
    <message>
        <source>%1 人调到%2</source>
        <translation>%1 people moved to %2</translation>
    </message>
    <message>
        <source>已把 %1 人调到%2</source>
        <translation>%1 people moved to %2</translation>
    </message>
    <message>
        <source>不在党小组</source>
        <translation>In no Party group</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
    <message>
        <source>这是 %1 的名册：人员类别、党内职务、党小组、流动和失联按那天算，学时和到会率不显示，其他各项是现在的。</source>
        <translation>The roster of %1: kind of person, Party post, Party group, floating and out of contact are of that day; hours and attendance are not shown; everything else is of today.</translation>
    </message>
    <message>
        <source>已选 %1 人，其中 %2 人不在当前列表（不会动）</source>
        <translation>%1 chosen, %2 of them not in this list (left alone)</translation>
    </message>
    <message>
        <source>按标签看</source>
        <translation>By tag</translation>
    </message>
    <message>
        <source>%1（%2 人）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>查找可能重复的人</source>
        <translation>Look for possible duplicates</translation>
    </message>
    <message>
        <source>没有可能重复的人</source>
        <translation>No possible duplicates</translation>
    </message>
    <message>
        <source>可能重复 %1 组</source>
        <translation>Possible duplicates: %1</translation>
    </message>
    <message>
        <source>名册里没有看起来重复的人。</source>
        <translation>Nobody in the roster looks like a duplicate.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RulePane</name>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>改本支部规定</source>
        <translation>Set own figure</translation>
    </message>
    <message>
        <source>手册以只读方式打开，不能改。</source>
        <translation>The book is open for reading only.</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>条号未定</source>
        <translation>article not known</translation>
    </message>
    <message>
        <source>施行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>置信</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>待核实：规则照常使用，请对照文件原文再确认。</source>
        <translation>To verify: the rule is used as it stands; please compare it with the text.</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>this branch</translation>
    </message>
    <message>
        <source>整本手册</source>
        <translation>the whole book</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复原来的规定</source>
        <translation>Restore the regulation&apos;s figure</translation>
    </message>
    <message>
        <source>原因：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>没有采用：规则库里没有这一条，或者它比必须的规定宽。</source>
        <translation>Not used: the rules do not have it, or it is looser than what must be.</translation>
    </message>
    <message>
        <source>规则库 · %1核对</source>
        <translation>Rules · checked %1</translation>
    </message>
    <message>
        <source> · 加 %1 个自己的文件</source>
        <translation> · with %1 own files</translation>
    </message>
    <message>
        <source>自己的规则文件有错，用的是自带的</source>
        <translation>Own rule files have a fault; the built-in rules are used</translation>
    </message>
    <message>
        <source>程序里没有条文全文，核对时请按文件名和条款查阅印发的原件。</source>
        <translation>The wording itself is not in the program: please look it up under this title and article.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RuleTable</name>
    <message>
        <source>本支部</source>
        <translation>own</translation>
    </message>
    <message>
        <source>未采用</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RuleTableModel</name>
    <message>
        <source>%1  %2 条</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::RulesPane</name>
    <message>
        <source>看哪些规则</source>
        <translation>Which rules</translation>
    </message>
    <message>
        <source>筛选规则</source>
        <translation>Filter rules</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>必须</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>应当</source>
        <translation>Should</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Normally</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>没有这样的规则</source>
        <translation>No such rule</translation>
    </message>
    <message>
        <source>换几个字，或者看全部规则。</source>
        <translation>Try other words, or see all rules.</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>更新规则库</source>
        <translation>Update rules</translation>
    </message>
    <message>
        <source>恢复原来的规定：%1</source>
        <translation>Restore the regulation&apos;s figure: %1</translation>
    </message>
    <message>
        <source>已恢复“%1”原来的规定</source>
        <translation>Restored the regulation&apos;s figure of &quot;%1&quot;</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>有 %1 条自己的规定没有采用，现在的规则库里没有它们：%2。</source>
        <translation>%1 own figures are not used, because the rules in use do not have them: %2.</translation>
    </message>
    <message>
        <source>去掉没有采用的规定</source>
        <translation>Remove own figures that are not used</translation>
    </message>
    <message>
        <source>已去掉 %1 条没有采用的规定</source>
        <translation>Removed %1 own figures that were not used</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SanctionDayDialog</name>
    <message>
        <source>登记宣布处分决定</source>
        <translation>Enter the announcement of the sanction</translation>
    </message>
    <message>
        <source>登记报告执行情况</source>
        <translation>Enter the report on its execution</translation>
    </message>
    <message>
        <source>恢复党员权利</source>
        <translation>Restore the member&apos;s rights</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>在哪次党员大会上讨论的</source>
        <translation>Discussed at which members&apos; meeting</translation>
    </message>
    <message>
        <source>%1，%2，%3生效。</source>
        <translation>%1, %2, in effect since %3.</translation>
    </message>
    <message>
        <source>不登记</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>处分：恢复党员权利</source>
        <translation>Sanction: rights restored</translation>
    </message>
    <message>
        <source>处分：宣布</source>
        <translation>Sanction: announced</translation>
    </message>
    <message>
        <source>处分：报告执行情况</source>
        <translation>Sanction: execution reported</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SanctionDialog</name>
    <message>
        <source>登记党纪处分</source>
        <translation>Enter a sanction</translation>
    </message>
    <message>
        <source>更正这条处分</source>
        <translation>Correct this sanction</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>处分</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Takes effect on</translation>
    </message>
    <message>
        <source>留党察看几个月</source>
        <translation>Months of probation within the Party</translation>
    </message>
    <message>
        <source>哪个组织决定的</source>
        <translation>Decided by which organization</translation>
    </message>
    <message>
        <source>例如 县纪委、机关党委</source>
        <translation>e.g. county commission for discipline inspection, Party committee of the office</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>只在显示姓名时看得到</source>
        <translation>seen only while names are shown</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>登记上级决定的处分，影响期照规定算出来。姓名和内容平时遮住，提醒和报告里不写是谁。</source>
        <translation>Enter the sanction that the higher organization decided; the effect period is computed by the rules. Names and words are covered; reminders and reports do not say who it is.</translation>
    </message>
    <message>
        <source>原来的内容和更正的原因都留着。</source>
        <translation>What stood there and the reason of the correction are kept.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记处分</source>
        <translation>Enter a sanction</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>同时离开名册</source>
        <translation>takes the person off the roster as well</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Please choose somebody of the roster.</translation>
    </message>
    <message>
        <source>处分：更正</source>
        <translation>Sanction: correction</translation>
    </message>
    <message>
        <source>已登记处分</source>
        <translation>Sanction entered</translation>
    </message>
    <message>
        <source>已更正这条处分</source>
        <translation>Sanction corrected</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SearchButton</name>
    <message>
        <source>搜索党员、会议、文件</source>
        <translation>Search members, gatherings, files</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SearchPalette</name>
    <message>
        <source>姓名、拼音首字母或要做的事</source>
        <translation>A name, pinyin initials or something to do</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>没有找到，换个词或拼音首字母试试</source>
        <translation>Nothing found; try another word or pinyin initials</translation>
    </message>
    <message>
        <source>也可以输入拼音首字母</source>
        <translation>Pinyin initials work too</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>切换范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SecretField</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示%1，30 秒后自动隐藏</source>
        <translation>Show %1; hidden again after 30 seconds</translation>
    </message>
    <message>
        <source>已隐藏</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SeriesCard</name>
    <message>
        <source>例会</source>
        <translation>Regular meetings</translation>
    </message>
    <message>
        <source>定好每月的日子和固定议程，下一次会自己排出来。</source>
        <translation>Set the day and the standing agenda, and the next one plans itself.</translation>
    </message>
    <message>
        <source>下一次 %1 · %2</source>
        <translation>next %1 · %2</translation>
    </message>
    <message>
        <source>%1 · 已结束</source>
        <translation>%1 · ended</translation>
    </message>
    <message>
        <source>去安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1，安排 %2 这一次</source>
        <translation>%1, plan the one of %2</translation>
    </message>
    <message>
        <source>修改例会：%1</source>
        <translation>Change regular meeting: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SeriesDialog</name>
    <message>
        <source>%1日</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>设什么例会？</source>
        <translation>Which regular meeting?</translation>
    </message>
    <message>
        <source>修改例会“%1”</source>
        <translation>Change the regular meeting &quot;%1&quot;</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>多久一次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>例如：9:00</source>
        <translation>For example: 9:00</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>例如：二楼小会议室</source>
        <translation>For example: small meeting room</translation>
    </message>
    <message>
        <source>固定议程，一行一项</source>
        <translation>Standing agenda, one item a line</translation>
    </message>
    <message>
        <source>例如：通报上月决定落实情况</source>
        <translation>For example: what became of last month&apos;s decisions</translation>
    </message>
    <message>
        <source>下一次的日期自己排出来；点“去安排”，就按固定议程记进计划。</source>
        <translation>The next day is found by itself; &quot;Plan&quot; puts it into the plan with the standing agenda.</translation>
    </message>
    <message>
        <source>先不设</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>取消例会</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>设例会</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>每 %1 个月</source>
        <translation>every %1 months</translation>
    </message>
    <message>
        <source>请写成 9:00 这样</source>
        <translation>Write it like 9:00</translation>
    </message>
    <message>
        <source>例会：%1</source>
        <translation>Regular meeting: %1</translation>
    </message>
    <message>
        <source>已设例会：%1</source>
        <translation>Set up: %1</translation>
    </message>
    <message>
        <source>取消例会：%1</source>
        <translation>End regular meeting: %1</translation>
    </message>
    <message>
        <source>已取消例会</source>
        <translation>Regular meeting ended</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设置的分类</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SheetDelegate</name>
    <message>
        <source>隐藏的工作表</source>
        <translation>Hidden sheet</translation>
    </message>
    <message>
        <source>读不出来</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>空的</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>第 %1 行是表头，认出 %2 列</source>
        <translation>Row %1 is the header, %2 columns recognized</translation>
    </message>
    <message>
        <source>没有找到表头</source>
        <translation>No header found</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SheetPage</name>
    <message>
        <source>号码在这里只显示头尾。</source>
        <translation>Numbers show only their ends here.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步：对应列与核对</source>
        <translation>Next: columns and checks</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>文本文件</source>
        <translation>Text file</translation>
    </message>
    <message>
        <source>右边看起来不对时，换一种试试。</source>
        <translation>Try another when the right side looks wrong.</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>各列之间用</source>
        <translation>Columns are separated by</translation>
    </message>
    <message>
        <source>自动识别</source>
        <translation>Recognize</translation>
    </message>
    <message>
        <source>逗号 ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>分号 ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>制表符</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>表头在</source>
        <translation>Header in</translation>
    </message>
    <message>
        <source>表头在第几行</source>
        <translation>Row of the header</translation>
    </message>
    <message>
        <source>工作表的前几行</source>
        <translation>First rows of the sheet</translation>
    </message>
    <message>
        <source>读成了 %1</source>
        <translation>Read as %1</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>“%1”的前几行</source>
        <translation>The first rows of &quot;%1&quot;</translation>
    </message>
    <message>
        <source>认出 %1 列</source>
        <translation>%1 columns recognized</translation>
    </message>
    <message>
        <source>这张表里没有找到表头。请换一张工作表，或在右上角选出表头在第几行。</source>
        <translation>No header was found in this sheet. Choose another sheet, or the row of the header at the top right.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ShellFrame</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>这本手册以只读方式打开，不能新建。</source>
        <translation>This book is open for reading only; nothing new can be made in it.</translation>
    </message>
    <message>
        <source>这里没有对应的规则</source>
        <translation>There is no rule behind this</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>这本手册现在只能查看和打印，不能修改：它放在不能写入的地方，或者别处正开着。要修改，请先关掉别处开着的手册；还不行，就把手册文件复制到“文档”文件夹再打开。</source>
        <translation>This book can only be viewed and printed now, not changed: it lies where nothing can be written, or it is open elsewhere. To change it, first close it there; if that does not help, copy the file to &quot;Documents&quot; and open it again.</translation>
    </message>
    <message>
        <source>恢复以前还可以查看和打印，新的改动存不下来。</source>
        <translation> Until it is restored you can still view and print; new changes cannot be saved.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ShiftDialog</name>
    <message>
        <source>第%1届提前还是延期换届？</source>
        <translation>Is term %1 to end earlier or later?</translation>
    </message>
    <message>
        <source>改到哪天</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：机构改革</source>
        <translation>For example: reorganization</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Number of the consent</translation>
    </message>
    <message>
        <source>例如：机党〔2026〕18号</source>
        <translation>For example: 机党〔2026〕18号</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Day of the consent</translation>
    </message>
    <message>
        <source>应届满日是 %1。提前或者延期要报上级党组织批准，一般不超过 1 年；改回应届满日就取消调整。</source>
        <translation>The planned end is %1. An earlier or later one needs the consent of the higher organization and normally differs by no more than 1 year; the planned day again takes the change back.</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>改届满日</source>
        <translation>Move the end</translation>
    </message>
    <message>
        <source>调整第%1届任期</source>
        <translation>Move the end of term %1</translation>
    </message>
    <message>
        <source>第%1届改到 %2 届满</source>
        <translation>Term %1 now ends on %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::SponsorsDialog</name>
    <message>
        <source>%1的联系人和介绍人</source>
        <translation>Mentors and introducers of %1</translation>
    </message>
    <message>
        <source>担任</source>
        <translation>As</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>到今天为止</source>
        <translation>Until today</translation>
    </message>
    <message>
        <source>%1到今天为止</source>
        <translation>%1 until today</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>登记联系人或介绍人：%1</source>
        <translation>Register mentor or introducer: %1</translation>
    </message>
    <message>
        <source>已登记%1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>只能是正式党员。</source>
        <translation>Full members only.</translation>
    </message>
    <message>
        <source>培养联系人%1至%2名。</source>
        <translation>%1 to %2 mentors.</translation>
    </message>
    <message>
        <source>入党介绍人%1名，一般由培养联系人担任。</source>
        <translation>%1 introducers, normally the mentors.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StageButton</name>
    <message>
        <source>申请</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>%1，%2 步里办完 %3 步</source>
        <translation>%1, %3 of %2 steps done</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StageTrack</name>
    <message>
        <source>第 %1 步，共 %2 步，%3</source>
        <translation>Step %1 of %2, %3</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StandingPanel</name>
    <message>
        <source>入党日期</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转正日期</source>
        <translation>Full member since</translation>
    </message>
    <message>
        <source>校正值（没有就不填，减少写负数）</source>
        <translation>Correction (optional, negative takes off)</translation>
    </message>
    <message>
        <source>月</source>
        <translation>mo</translation>
    </message>
    <message>
        <source>党龄 %1</source>
        <translation>Party standing %1</translation>
    </message>
    <message>
        <source>从哪天算起</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>算到哪天</source>
        <translation>Counted to</translation>
    </message>
    <message>
        <source>当时的办法</source>
        <translation>Rule of that time</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StateLegend</name>
    <message>
        <source>图例：%1</source>
        <translation>Legend: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StepButton</name>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1，已办，%2</source>
        <translation>%1, done, %2</translation>
    </message>
    <message>
        <source>%1，没有办，%2</source>
        <translation>%1, not done, %2</translation>
    </message>
    <message>
        <source>由%1办</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>时间是通行做法，以上级安排为准。</source>
        <translation>The time is custom; the higher organization decides.</translation>
    </message>
    <message>
        <source>时间有党内法规依据。</source>
        <translation>The time rests on a regulation.</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StepRow</name>
    <message>
        <source>视情况办理</source>
        <translation>If needed</translation>
    </message>
    <message>
        <source>%1前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>第 %1 步</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StepTable</name>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>办理的日子</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>第 %1 步，%2，办理的日子</source>
        <translation>Step %1, %2, done on</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::StepsHeader</name>
    <message>
        <source>第 %1 步，共 %2 步，%3</source>
        <translation>Step %1 of %2, %3</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::Tabs</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>列出全部标签</source>
        <translation>List all tabs</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TalkForm</name>
    <message>
        <source>谈话人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>别的类别</source>
        <translation>Other kind</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>为什么谈，可以不写</source>
        <translation>Why; may be left out</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>说了哪些事，对方怎么想</source>
        <translation>What was said and what the other thinks</translation>
    </message>
    <message>
        <source>答应的事</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>写了期限就进台账</source>
        <translation>With a day it goes into the ledger</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>先约好</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>完成记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>记录谈话</source>
        <translation>Record a talk</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已记录</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>已约好</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>记录一次谈话</source>
        <translation>Record a talk</translation>
    </message>
    <message>
        <source>安排一次谈话</source>
        <translation>Plan a talk</translation>
    </message>
    <message>
        <source>已记录 1 次谈话</source>
        <translation>1 talk recorded</translation>
    </message>
    <message>
        <source>已约好 1 次谈话</source>
        <translation>1 talk planned</translation>
    </message>
    <message>
        <source>把一次谈话移到回收站</source>
        <translation>Move a talk to the recycle bin</translation>
    </message>
    <message>
        <source>已删除 1 次谈话</source>
        <translation>1 talk deleted</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TalkGrid</name>
    <message>
        <source>%1月%2日已谈</source>
        <translation>talked on %1/%2</translation>
    </message>
    <message>
        <source>约在%1月%2日</source>
        <translation>planned for %1/%2</translation>
    </message>
    <message>
        <source>还没谈</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1和%2，%3</source>
        <translation>%1 and %2, %3</translation>
    </message>
    <message>
        <source>未谈</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 %2月</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TalkList</name>
    <message>
        <source>姓名或要点</source>
        <translation>Name or points</translation>
    </message>
    <message>
        <source>看哪些谈话</source>
        <translation>Which talks</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已约好</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>没有这样的谈话</source>
        <translation>No such talk</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to the recycle bin</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TalkOverview</name>
    <message>
        <source>支委之间</source>
        <translation>Within the committee</translation>
    </message>
    <message>
        <source>支委与党员</source>
        <translation>Committee and members</translation>
    </message>
    <message>
        <source>还没谈到</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>党员之间谈话的名单</source>
        <translation>List of talks among members</translation>
    </message>
    <message>
        <source>在花名册里填写党内职务，支委满两人就排在这里。</source>
        <translation>Fill in Party posts in the roster; a committee of two or more stands here.</translation>
    </message>
    <message>
        <source>%1 / %2 对</source>
        <translation>%1 / %2 pairs</translation>
    </message>
    <message>
        <source>已谈 %1 / %2 人</source>
        <translation>%1 / %2 people</translation>
    </message>
    <message>
        <source>这里只排前 %1 人，没谈的在前。</source>
        <translation>Only %1 people are shown, those left first.</translation>
    </message>
    <message>
        <source>%1 人已约好，%2 人未排</source>
        <translation>%1 planned, %2 not</translation>
    </message>
    <message>
        <source>今年每名党员都和支委谈过了。</source>
        <translation>Every member has talked with the committee this year.</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>not planned</translation>
    </message>
    <message>
        <source>去记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>党员之间 %1 / %2</source>
        <translation>Among members %1 / %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TalksView</name>
    <message>
        <source>谈心谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>谈话登记表</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>%1 · 依据%2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>把一次谈话移到回收站</source>
        <translation>Move a talk to the recycle bin</translation>
    </message>
    <message>
        <source>已删除 1 次谈话</source>
        <translation>1 talk deleted</translation>
    </message>
    <message>
        <source>恢复一次谈话</source>
        <translation>Restore a talk</translation>
    </message>
    <message>
        <source>已恢复 1 次谈话</source>
        <translation>1 talk restored</translation>
    </message>
    <message>
        <source>党员之间的谈话</source>
        <translation>Talks among members</translation>
    </message>
    <message>
        <source>支委以外的党员互相谈过的，记着和谁、在几月。</source>
        <translation>Talks of members outside the committee with each other: with whom and in which month.</translation>
    </message>
    <message>
        <source>党员之间</source>
        <translation>Among members</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1年谈话登记表</source>
        <translation>Register of talks %1</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>%1年已谈 %2 / %3 人</source>
        <translation>%2 of %3 people talked with in %1</translation>
    </message>
    <message>
        <source>共谈话 %1 次</source>
        <translation>%1 talks in all</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TellersDialog</name>
    <message>
        <source>监票人和计票人</source>
        <translation>Monitors and counters</translation>
    </message>
    <message>
        <source>候选人</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Monitors</translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>先不定</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1：监票人和计票人</source>
        <translation>%1: monitors and counters</translation>
    </message>
    <message>
        <source>已记下监票人和计票人</source>
        <translation>Monitors and counters recorded</translation>
    </message>
    <message>
        <source>从不是候选人的党员里推选，由选举的会议通过。</source>
        <translation>Chosen from members who do not stand for election, by the meeting that elects.</translation>
    </message>
    <message>
        <source>有支部委员会的，从既不是书记候选人、也不是副书记候选人的委员里推选，由选举的会议通过。</source>
        <translation>Where there is a committee: from its members who stand neither for secretary nor for deputy, passed by the meeting that elects.</translation>
    </message>
    <message>
        <source>“%1”的候选人</source>
        <translation>candidate in &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TermCard</name>
    <message>
        <source>已届满 %1 天</source>
        <translation>Over for %1 days</translation>
    </message>
    <message>
        <source>还有 %1 天届满</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>%1 选举产生，%2 届满</source>
        <translation>elected %1, ends %2</translation>
    </message>
    <message>
        <source>应届满日 %1，%2</source>
        <translation>planned end %1, %2</translation>
    </message>
    <message>
        <source>批复 %1</source>
        <translation>approval %1</translation>
    </message>
    <message>
        <source>备案 %1</source>
        <translation>filing %1</translation>
    </message>
    <message>
        <source>第%1届支部委员会</source>
        <translation>Committee, term %1</translation>
    </message>
    <message>
        <source>还没有登记届次</source>
        <translation>No term on record</translation>
    </message>
    <message>
        <source>从名册建立</source>
        <translation>From the roster</translation>
    </message>
    <message>
        <source>登记届次</source>
        <translation>Record a term</translation>
    </message>
    <message>
        <source>任免</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>修改本届、登记批复…</source>
        <translation>Change this term, record replies…</translation>
    </message>
    <message>
        <source>提前或延期换届…</source>
        <translation>Earlier or later end…</translation>
    </message>
    <message>
        <source>登记新一届…</source>
        <translation>Record a new term…</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>共 %1 处要核对，看全部</source>
        <translation>%1 things to check, see all</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>记错了，本届移到回收站</source>
        <translation>A mistake: move this term to the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复第%1届（%2）</source>
        <translation>Bring back term %1 (%2)</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TermDialog</name>
    <message>
        <source>修改第%1届</source>
        <translation>Change term %1</translation>
    </message>
    <message>
        <source>按名册建立本届班子</source>
        <translation>Build the committee from the roster</translation>
    </message>
    <message>
        <source>登记新一届支部委员会</source>
        <translation>Record a new committee</translation>
    </message>
    <message>
        <source>第几届</source>
        <translation>Number of the term</translation>
    </message>
    <message>
        <source>例如：3</source>
        <translation>For example: 3</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>Elected on</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>书记、副书记批复文号</source>
        <translation>Approval of secretary and deputy</translation>
    </message>
    <message>
        <source>例如：机党〔2026〕20号</source>
        <translation>For example: 机党〔2026〕20号</translation>
    </message>
    <message>
        <source>批复日期</source>
        <translation>Day of the approval</translation>
    </message>
    <message>
        <source>委员备案文号</source>
        <translation>Filing of the members</translation>
    </message>
    <message>
        <source>例如：机党备〔2026〕9号</source>
        <translation>For example: 机党备〔2026〕9号</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Day of the filing</translation>
    </message>
    <message>
        <source>名册的党内职务里有：%1。任职日期不是选举那天的，怎样产生记为未注明，以后可以改。</source>
        <translation>The roster&apos;s Party posts name: %1. Whoever took the post on another day than the election is kept as &quot;not stated&quot;; it can be changed later.</translation>
    </message>
    <message>
        <source>登记以后，上一届到前一天为止；再把选出的人逐个记任职。</source>
        <translation>The term before ends on the day before; then record who was elected.</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>登记这一届</source>
        <translation>Record the term</translation>
    </message>
    <message>
        <source>建立班子</source>
        <translation>Build it</translation>
    </message>
    <message>
        <source>那时的规定不在规则库里，请填届满日期</source>
        <translation>The rules of that time are not known here; give the end</translation>
    </message>
    <message>
        <source>按规定任期 %1 年</source>
        <translation>%1 years by the rules</translation>
    </message>
    <message>
        <source>届次写数字，例如 3</source>
        <translation>Write a number, for example 3</translation>
    </message>
    <message>
        <source>登记第%1届支部委员会</source>
        <translation>Record term %1 of the committee</translation>
    </message>
    <message>
        <source>已登记第%1届支部委员会</source>
        <translation>Recorded term %1 of the committee</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::ThresholdBar</name>
    <message>
        <source>%1，%2，界限 %3，共 %4</source>
        <translation>%1, %2, threshold %3, of %4</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TimetableCard</name>
    <message>
        <source>换届时间表</source>
        <translation>Election timetable</translation>
    </message>
    <message>
        <source>起草请示</source>
        <translation>Draft request</translation>
    </message>
    <message>
        <source>起草结果报告</source>
        <translation>Draft report</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TrackButton</name>
    <message>
        <source>第 %1 步，%2，%3</source>
        <translation>Step %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TransferDialog</name>
    <message>
        <source>%1的组织关系%2</source>
        <translation>Transfer of %1: %2</translation>
    </message>
    <message>
        <source>登记组织关系转出</source>
        <translation>Enter a transfer out</translation>
    </message>
    <message>
        <source>登记组织关系转入</source>
        <translation>Enter a transfer in</translation>
    </message>
    <message>
        <source>对方接收以前，人还由本支部管理，照样计入名册。接收以后再登记接收。</source>
        <translation>Until the other organization has received them, this branch looks after the person, who counts in the roster. Enter the reception afterwards.</translation>
    </message>
    <message>
        <source>接收以前，人不计入本支部的名册。接收以后再登记接收。</source>
        <translation>Until received, the person does not count in this branch&apos;s roster. Enter the reception afterwards.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>谁转出</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>转往哪个党组织（全称）</source>
        <translation>To which organization (in full)</translation>
    </message>
    <message>
        <source>从哪个党组织转来（全称）</source>
        <translation>From which organization (in full)</translation>
    </message>
    <message>
        <source>例如 中共青溪县水利工程管理站支部委员会</source>
        <translation>e.g. 中共青溪县水利工程管理站支部委员会</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Day of application</translation>
    </message>
    <message>
        <source>介绍信编号</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>开具日期（还没有的空着）</source>
        <translation>Day of issue (empty if not yet)</translation>
    </message>
    <message>
        <source>有效期（天）</source>
        <translation>Valid for (days)</translation>
    </message>
    <message>
        <source>例如 30</source>
        <translation>e.g. 30</translation>
    </message>
    <message>
        <source>党费交至</source>
        <translation>Dues paid until</translation>
    </message>
    <message>
        <source>对方联系人</source>
        <translation>Contact there</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请从名册里选一个人。</source>
        <translation>Please choose somebody of the roster.</translation>
    </message>
    <message>
        <source>登记组织关系转接：%1</source>
        <translation>Enter a transfer: %1</translation>
    </message>
    <message>
        <source>修改组织关系转接：%1</source>
        <translation>Change a transfer: %1</translation>
    </message>
    <message>
        <source>已登记%1的组织关系转接</source>
        <translation>The transfer of %1 has been entered</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>例如 2026年8月</source>
        <translation>for example 2026-08</translation>
    </message>
    <message>
        <source>请写年和月，例如 2026年8月。</source>
        <translation>Please write year and month, for example 2026-08.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TransferReceiptDialog</name>
    <message>
        <source>登记%1的回执</source>
        <translation>Enter the slip of %1</translation>
    </message>
    <message>
        <source>收到回执的日期</source>
        <translation>Day on which the slip came</translation>
    </message>
    <message>
        <source>寄出回执的日期</source>
        <translation>Day on which the slip was sent</translation>
    </message>
    <message>
        <source>%1接收。回执贴在存根上归档。</source>
        <translation>Received on %1. The slip is glued to the stub and filed.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Enter slip</translation>
    </message>
    <message>
        <source>登记回执：%1</source>
        <translation>Slip: %1</translation>
    </message>
    <message>
        <source>已登记%1的回执</source>
        <translation>The slip of %1 has been entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TransferReceiveDialog</name>
    <message>
        <source>登记%1的组织关系接收</source>
        <translation>Enter the reception of %1</translation>
    </message>
    <message>
        <source>接收日期</source>
        <translation>Day of reception</translation>
    </message>
    <message>
        <source>回执日期（还没有的空着）</source>
        <translation>Day of the slip (empty if not there yet)</translation>
    </message>
    <message>
        <source>%1接收以后，从那天起本支部的名册里不再有这个人，资料和以前的记录都保留。</source>
        <translation>Once %1 has received the person, they are no longer in this branch&apos;s roster from that day on; their record and everything before stays.</translation>
    </message>
    <message>
        <source>从那天起这个人列入本支部的名册。</source>
        <translation>From that day on the person is in this branch&apos;s roster.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记接收</source>
        <translation>Enter reception</translation>
    </message>
    <message>
        <source>名册里的哪个人</source>
        <translation>Which person of the roster</translation>
    </message>
    <message>
        <source>新列入名册</source>
        <translation>A new entry in the roster</translation>
    </message>
    <message>
        <source>名册里已有的%1（%2）</source>
        <translation>%1, already in the roster (%2)</translation>
    </message>
    <message>
        <source>登记接收：%1</source>
        <translation>Reception: %1</translation>
    </message>
    <message>
        <source>%1已转出，名册跟着改了</source>
        <translation>%1 has been transferred out, and the roster with it</translation>
    </message>
    <message>
        <source>%1已转入，请把名册补全</source>
        <translation>%1 has been transferred in; please complete the roster</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TransferReturnDialog</name>
    <message>
        <source>%1的组织关系退回</source>
        <translation>Transfer of %1 returned</translation>
    </message>
    <message>
        <source>退回日期</source>
        <translation>Day of return</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如 对方单位有变、本人不去了</source>
        <translation>e.g. the other unit changed, the person is not going</translation>
    </message>
    <message>
        <source>人还在本支部，名册不变。</source>
        <translation>The person is still in this branch; the roster stays as it is.</translation>
    </message>
    <message>
        <source>人没有转来，名册不变。</source>
        <translation>The person has not come; the roster stays as it is.</translation>
    </message>
    <message>
        <source>先不填</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>登记退回</source>
        <translation>Enter return</translation>
    </message>
    <message>
        <source>登记退回：%1</source>
        <translation>Return: %1</translation>
    </message>
    <message>
        <source>已登记%1的组织关系退回</source>
        <translation>The return of %1 has been entered</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TransfersView</name>
    <message>
        <source>组织关系转接</source>
        <translation>Transfers of the Party relation</translation>
    </message>
    <message>
        <source>看哪些转接</source>
        <translation>Which transfers</translation>
    </message>
    <message>
        <source>没有符合条件的转接</source>
        <translation>No transfer matches</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未办完</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>待回执</source>
        <translation>Slip missing</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>登记转出</source>
        <translation>Transfer out</translation>
    </message>
    <message>
        <source>登记转入</source>
        <translation>Transfer in</translation>
    </message>
    <message>
        <source>还没有组织关系转接记录</source>
        <translation>No transfers yet</translation>
    </message>
    <message>
        <source>转出、转入的介绍信从开具到回执都记在这里，
有效期快到了在工作台提醒。</source>
        <translation>Letters of introduction, out and in, stand here from issue to slip;
the workbench reminds before they run out.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>写对方党组织和介绍信</source>
        <translation>Write the other organization and the letter</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>名册跟着改，整步可以撤销</source>
        <translation>The roster follows; one step to undo</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>收到后归档</source>
        <translation>Filed when it is there</translation>
    </message>
    <message>
        <source>登记接收</source>
        <translation>Enter reception</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Enter slip</translation>
    </message>
    <message>
        <source>登记退回</source>
        <translation>Enter return</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>未办完 %1 · 超期 %2 · 待回执 %3</source>
        <translation>Under way %1 · overdue %2 · slip missing %3</translation>
    </message>
    <message>
        <source>%1的这次转接已经办完，不用再登记接收。</source>
        <translation>This transfer of %1 is finished; no reception needs to be entered.</translation>
    </message>
    <message>
        <source>%1还没有登记接收，接收以后再登记回执。</source>
        <translation>The reception of %1 has not been entered; enter it before the slip.</translation>
    </message>
    <message>
        <source>%1的这次转接已经办完，不能再退回。</source>
        <translation>This transfer of %1 is finished; it cannot be returned.</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Bring back from the recycle bin</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>登记错了，撤销办结</source>
        <translation>Entered by mistake: take back the end</translation>
    </message>
    <message>
        <source>看这个人</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>to the recycle bin</translation>
    </message>
    <message>
        <source>撤销转接的办结：%1</source>
        <translation>Take back the end of the transfer: %1</translation>
    </message>
    <message>
        <source>%1的转接改回没有办完</source>
        <translation>The transfer of %1 is under way again</translation>
    </message>
    <message>
        <source>放入回收站：%1的组织关系转接</source>
        <translation>To the recycle bin: transfer of %1</translation>
    </message>
    <message>
        <source>已把%1的转接移到回收站</source>
        <translation>The transfer of %1 is in the recycle bin</translation>
    </message>
    <message>
        <source>从回收站恢复：%1的组织关系转接</source>
        <translation>Restore from the recycle bin: transfer of %1</translation>
    </message>
    <message>
        <source>已恢复%1的转接</source>
        <translation>The transfer of %1 has been restored</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::TurnoutCard</name>
    <message>
        <source>实到会有选举权的人数</source>
        <translation>Electors present</translation>
    </message>
    <message>
        <source>到会人数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>未到：%1，不能委托投票。</source>
        <translation>Away: %1; nobody votes for them. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有到会的不能委托投票。</source>
        <translation>Nobody votes for those who are away. </translation>
    </message>
    <message>
        <source>没有选举权的党员 %1 人列席。</source>
        <translation>%1 members without the right to elect attend.</translation>
    </message>
    <message>
        <source>/ %1 人有选举权</source>
        <translation>/ %1 electors</translation>
    </message>
    <message>
        <source>应到会%1：%2 人</source>
        <translation>%1 of those entitled: %2</translation>
    </message>
    <message>
        <source>可以选举</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>还差 %1 人</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>还没有到会人数</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>不计入应到会…</source>
        <translation>Not counted…</translation>
    </message>
    <message>
        <source>应到 %1</source>
        <translation>of %1 electors</translation>
    </message>
    <message>
        <source>不计入应到会：%1。</source>
        <translation>Not counted: %1.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::UnfinishedNotice</name>
    <message>
        <source>接着写</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::UpdateDialog</name>
    <message>
        <source>现在用的是程序自带的规则（%1核对），因为自己的规则文件有错：%2</source>
        <translation>The built-in rules are in use (checked %1), because the own rule files have a fault: %2</translation>
    </message>
    <message>
        <source>现在用的是程序自带的规则（%1核对）。</source>
        <translation>The built-in rules are in use (checked %1).</translation>
    </message>
    <message>
        <source>现在用的是程序自带的规则，加上自己的文件：%1（%2核对）。</source>
        <translation>The built-in rules are in use with own files: %1 (checked %2).</translation>
    </message>
    <message>
        <source>和现在的规则没有不同。</source>
        <translation>No difference from the rules in use.</translation>
    </message>
    <message>
        <source>增加 %1 条</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>改动 %1 条</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>去掉 %1 条</source>
        <translation>%1 gone</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>更新规则库</source>
        <translation>Update rules</translation>
    </message>
    <message>
        <source>可以选收到的规则文件（.json），也可以选放着它们的文件夹。先检查，有错就不采用；采用的文件存在 %1，对这台电脑上的所有手册有效。</source>
        <translation>Choose rule files that you were given (.json), or the folder that they are in. They are checked first; with a fault nothing is taken. What is taken is kept in %1 and holds for all books on this computer.</translation>
    </message>
    <message>
        <source>选规则文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>恢复自带规则</source>
        <translation>Back to built-in rules</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Use them</translation>
    </message>
    <message>
        <source>规则文件 (*.json);;所有文件 (*)</source>
        <translation>Rule files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>规则库已更新：%1</source>
        <translation>Rules updated: %1</translation>
    </message>
    <message>
        <source>已恢复程序自带的规则，原来的 %1 个文件留在 %2</source>
        <translation>The built-in rules are in use again; the %1 files are kept in %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::VoteBar</name>
    <message>
        <source>须超过 %1 人</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>须达到 %1 人</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>须超过 %1 票</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>须达到 %1 票</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>%1，还没有填</source>
        <translation>%1, not filled in yet</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::VoteFields</name>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>表决时到会</source>
        <translation>Present at the vote</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>书面赞成</source>
        <translation>Written yes</translation>
    </message>
    <message>
        <source>书面反对</source>
        <translation>Written no</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::VotePanel</name>
    <message>
        <source>哪一种表决</source>
        <translation>Kind of vote</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>实到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>票</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>接收还是转正</source>
        <translation>Admission or conversion</translation>
    </message>
    <message>
        <source>会前书面意见</source>
        <translation>Written opinions</translation>
    </message>
    <message>
        <source>书面赞成</source>
        <translation>Written, for</translation>
    </message>
    <message>
        <source>份</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>书面反对</source>
        <translation>Written, against</translation>
    </message>
    <message>
        <source>到会人数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>赞成票数</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>大会表决</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>接收和转正</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>支委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>转正、延长、取消</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>应到会有选举权</source>
        <translation>Electors</translation>
    </message>
    <message>
        <source>应到会委员</source>
        <translation>Committee members</translation>
    </message>
    <message>
        <source>应到会有表决权</source>
        <translation>Entitled to vote</translation>
    </message>
    <message>
        <source>弃权按差数算出：%1 票</source>
        <translation>Abstentions, by difference: %1</translation>
    </message>
    <message>
        <source>弃权按差数算出</source>
        <translation>Abstentions by difference</translation>
    </message>
    <message>
        <source>符合，可以选举</source>
        <translation>Enough to elect</translation>
    </message>
    <message>
        <source>符合，可以表决</source>
        <translation>Enough to vote</translation>
    </message>
    <message>
        <source>还差 %1 人</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>到会人数不够，不作数</source>
        <translation>Too few present: void</translation>
    </message>
    <message>
        <source>当选，多 %1 票</source>
        <translation>Elected, %1 over</translation>
    </message>
    <message>
        <source>通过，多 %1 票</source>
        <translation>Carried, %1 over</translation>
    </message>
    <message>
        <source>没有当选，还差 %1 票</source>
        <translation>Not elected, %1 short</translation>
    </message>
    <message>
        <source>没有通过，还差 %1 票</source>
        <translation>Not carried, %1 short</translation>
    </message>
    <message>
        <source>写进会议记录的话</source>
        <translation>For the minutes</translation>
    </message>
    <message>
        <source>通过，刚好够</source>
        <translation>Carried, just enough</translation>
    </message>
    <message>
        <source>当选，刚好够</source>
        <translation>Elected, just enough</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WaitingItem</name>
    <message>
        <source>%1，%2，安排日期 按钮</source>
        <translation>%1, %2, plan button</translation>
    </message>
    <message>
        <source>%1：拖到某一天，按 Ctrl+方向键移到日历上，或按 Enter 写日期</source>
        <translation>%1: drag it to a day, move it onto the calendar with Ctrl+arrows, or press Enter to type a date</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WaitingTray</name>
    <message>
        <source>等待安排</source>
        <translation>To be arranged</translation>
    </message>
    <message>
        <source>拖到某一天即可</source>
        <translation>Drag onto a day</translation>
    </message>
    <message>
        <source>到下月底要办的都有日子了。</source>
        <translation>Everything until the end of next month has its day.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WaiveDialog</name>
    <message>
        <source>“%1”为什么没有开展？</source>
        <translation>Why did &quot;%1&quot; not take place?</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：8月集中休假，委员不足半数，顺延到9月4日召开</source>
        <translation>For example: holidays in August, no quorum, held on 4 September instead</translation>
    </message>
    <message>
        <source>%1写明以后不再算作逾期，季度报告会印出原因；以后随时可以取消。</source>
        <translation>%1 With a reason it no longer counts as overdue; the quarterly report prints it. It can be withdrawn at any time.</translation>
    </message>
    <message>
        <source>先不写</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>写明原因</source>
        <translation>Write reason</translation>
    </message>
    <message>
        <source>请写一句原因，备查时要用。</source>
        <translation>Please write a reason in one sentence.</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WelcomePage</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>打开 %1，%2</source>
        <translation>Open %1, %2</translation>
    </message>
    <message>
        <source>所有内容只保存在这台电脑上，不需要联网，也不会上传。</source>
        <translation>Everything stays on this computer; no network is needed and nothing is uploaded.</translation>
    </message>
    <message>
        <source>支部手册</source>
        <translation>Branchbook</translation>
    </message>
    <message>
        <source>一本记在电脑里的《党支部工作手册》</source>
        <translation>The handbook of a Party branch, kept on a computer</translation>
    </message>
    <message>
        <source>新建支部手册</source>
        <translation>New book of a branch</translation>
    </message>
    <message>
        <source>只需要填支部名称，大约 1 分钟。党员名册可以从 Excel 导入。</source>
        <translation>Only the name of the branch is needed; it takes a minute. The roster can be imported from Excel.</translation>
    </message>
    <message>
        <source>开始新建</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>打开已有手册</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>打开以前保存的手册，也可以是 U 盘里的。</source>
        <translation>Open a book saved before, also from a USB drive.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>先看看示例</source>
        <translation>Look at a sample first</translation>
    </message>
    <message>
        <source>用一本虚构支部的手册随意试用，不会影响您自己的内容。</source>
        <translation>Try everything on the book of an invented branch; nothing of yours is touched.</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Looks</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkDialog</name>
    <message>
        <source>安排一项工作</source>
        <translation>Plan a piece of work</translation>
    </message>
    <message>
        <source>修改“%1”</source>
        <translation>Change &quot;%1&quot;</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>例如：走访慰问老党员</source>
        <translation>For example: visit elderly members</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>哪个职务负责</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>或者由谁负责</source>
        <translation>Or who</translation>
    </message>
    <message>
        <source>例如：第一党小组</source>
        <translation>For example: first group</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>不定职务</source>
        <translation>No post</translation>
    </message>
    <message>
        <source>先不排</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>排进计划</source>
        <translation>Put into the plan</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>年度计划：%1</source>
        <translation>Plan of the year: %1</translation>
    </message>
    <message>
        <source>已排进%1月：%2</source>
        <translation>Planned for month %1: %2</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkDoneDialog</name>
    <message>
        <source>“%1”怎样完成的？</source>
        <translation>How was &quot;%1&quot; done?</translation>
    </message>
    <message>
        <source>那次活动</source>
        <translation>Gathering</translation>
    </message>
    <message>
        <source>或者写一句</source>
        <translation>Or in words</translation>
    </message>
    <message>
        <source>例如：走访 5 户，送去慰问品</source>
        <translation>For example: visited 5 families</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记为完成</source>
        <translation>Record as done</translation>
    </message>
    <message>
        <source>不对应活动</source>
        <translation>No gathering</translation>
    </message>
    <message>
        <source>%1月%2日 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>完成：%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>已记完成：%1</source>
        <translation>Recorded as done: %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkStrip</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkYearDialog</name>
    <message>
        <source>%1年的目标和总结</source>
        <translation>Goal and summary of %1</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>例如：抓好组织生活，平稳完成换届</source>
        <translation>For example: good meetings, a smooth election</translation>
    </message>
    <message>
        <source>审定日期</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>由什么会审定</source>
        <translation>Adopted by</translation>
    </message>
    <message>
        <source>例如：支部委员会会议</source>
        <translation>For example: committee meeting</translation>
    </message>
    <message>
        <source>年度总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>年底写：做了什么，有什么成效，还有什么问题，明年怎么做</source>
        <translation>At the end of the year: what was done, its effect, problems, what next</translation>
    </message>
    <message>
        <source>先不改</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>写好了</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>已写%1年的目标和总结</source>
        <translation>Wrote goal and summary of %1</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkbenchPage</name>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>看本季、全年或一个月</source>
        <translation>Quarter, year or month</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>上一月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下一月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>全年总览</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>“全年总览”可以导出表格，“月历”可以导出日历文件。</source>
        <translation>The year can be exported as a sheet, the month as a calendar file.</translation>
    </message>
    <message>
        <source>“全年总览”可以打印；季度的情况在“报表”里打印。</source>
        <translation>The year can be printed; a quarter is printed under Reports.</translation>
    </message>
    <message>
        <source>导出全年表</source>
        <translation>Export the year</translation>
    </message>
    <message>
        <source>导出日历（.ics）</source>
        <translation>Export the calendar (.ics)</translation>
    </message>
    <message>
        <source>看全年总览</source>
        <translation>Show the year</translation>
    </message>
    <message>
        <source>看月历</source>
        <translation>Show the month</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::WorkbenchView</name>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本周的事都办完了</source>
        <translation>Everything of this week is done</translation>
    </message>
    <message>
        <source>接下来是 %1。</source>
        <translation>Next: %1.</translation>
    </message>
    <message>
        <source>接下来最近的一件在 %1。</source>
        <translation>The next one is on %1.</translation>
    </message>
    <message>
        <source>近期没有要办的事。</source>
        <translation>Nothing is due soon.</translation>
    </message>
    <message>
        <source>从本月起算</source>
        <translation>From this month</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>要办的事从%1起算</source>
        <translation>Duties count from %1</translation>
    </message>
    <message>
        <source>打开全年总览</source>
        <translation>Open the year</translation>
    </message>
    <message>
        <source>%1年%2月以前有 %3 件没有记录。不补录的话，可以从本月起算。</source>
        <translation>%3 before %1/%2 are not recorded. If they will not be entered, count from this month on.</translation>
    </message>
    <message>
        <source>手册里还没有会议记录，%1 件算作逾期。不补录的话，可以从本月起算。</source>
        <translation>There are no records yet; %1 count as overdue. If they will not be entered, count from this month on.</translation>
    </message>
    <message>
        <source>人员较多，正在核对到期的事……</source>
        <translation>Many members: what is due is being worked out…</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::YearFigures</name>
    <message>
        <source>本年学时</source>
        <translation>Hours this year</translation>
    </message>
    <message>
        <source>到会率</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>/%1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>应到 %1 次，到会 %2 次</source>
        <translation>Expected %1 times, came %2 times</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>应交 %1 元</source>
        <translation>%1 yuan due</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::YearModel</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已排计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>待排</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，全年已完成%2次，共%3次</source>
        <translation>%1, %2 of %3 this year</translation>
    </message>
    <message>
        <source>%1，%2月，%3</source>
        <translation>%1, month %2, %3</translation>
    </message>
    <message>
        <source>没有要求</source>
        <translation>nothing asked</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>项目与要求</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 已说明</source>
        <translation>%1 explained</translation>
    </message>
    <message>
        <source>上年 %1 次</source>
        <translation>%1 for last year</translation>
    </message>
    <message>
        <source>已过、未记录</source>
        <translation>Past, unrecorded</translation>
    </message>
    <message>
        <source>，其中%1次已说明原因</source>
        <translation>, %1 of them explained</translation>
    </message>
    <message>
        <source>；另有%1次计入别的年度</source>
        <translation>; %1 more counted for another year</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::YearTable</name>
    <message>
        <source>全年总览</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>branchbook::ui::YearView</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>未安排</source>
        <translation>Not arranged</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>今年已完成 </source>
        <translation>This year: done </translation>
    </message>
    <message>
        <source>%1年已完成 </source>
        <translation>%1: done </translation>
    </message>
    <message>
        <source> 项，进行中 </source>
        <translation>, under way </translation>
    </message>
    <message>
        <source> 项，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>逾期 %1 项</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已排和待排 </source>
        <translation>planned or to come </translation>
    </message>
    <message>
        <source> 项，未安排 </source>
        <translation>, not arranged </translation>
    </message>
    <message>
        <source> 项</source>
        <translation> items</translation>
    </message>
    <message>
        <source>，已说明 </source>
        <translation>, explained </translation>
    </message>
    <message>
        <source>%1，%2月</source>
        <translation>%1, month %2</translation>
    </message>
    <message>
        <source>%1月%2日 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>导出全年表</source>
        <translation>Export the year</translation>
    </message>
    <message>
        <source>%1%2年组织生活总览.xlsx</source>
        <translation>%1 year %2.xlsx</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>Excel sheets (*.xlsx);;CSV files (*.csv)</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>人员较多，正在核对全年的记录……</source>
        <translation>Many members: the year is being worked out…</translation>
    </message>
    <message>
        <source>%1%2年组织生活总览.pdf</source>
        <translation>%1 overview %2.pdf</translation>
    </message>
    <message>
        <source>%1已说明原因：%2</source>
        <translation>%1 explained: %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1；%2个小组中%3个已召开。</source>
        <translation>%1; %3 of %2 groups have met.</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>已过、未记录</source>
        <translation>Past, unrecorded</translation>
    </message>
    <message>
        <source>已过未记录 </source>
        <translation>past without a record </translation>
    </message>
    <message>
        <source>待排</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>计划与完成</source>
        <translation>Plan and record</translation>
    </message>
    <message>
        <source>这一次计入%1年，不算在%2年里。</source>
        <translation>This one counts for %1, not for %2.</translation>
    </message>
    <message>
        <source>（%1 项不在表内）</source>
        <translation> (%1 not in the table)</translation>
    </message>
    <message>
        <source>打印…	Ctrl+P</source>
        <translation>Print…	Ctrl+P</translation>
    </message>
    <message>
        <source>导出表格…	Ctrl+E</source>
        <translation>Export sheet…	Ctrl+E</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>把这一天当作今天</source>
        <translation>Take this day as today</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>要打开的手册</source>
        <translation>The book to open</translation>
    </message>
    <message>
        <source>--on 要写成 2026-09-18 这样的日期</source>
        <translation>--on wants a date like 2026-09-18</translation>
    </message>
    <message>
        <source>显示用法</source>
        <translation>show how it is used</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>这里没有图形界面，打不开窗口。请在桌面上启动，或者改用 branchbook-cli（用法见 branchbook-cli --help）。</source>
        <translation>There is no display to open a window on. Start it on a desktop, or use branchbook-cli (see branchbook-cli --help).</translation>
    </message>
    <message>
        <source>不认识的选项：%1。用法见 branchbook --help</source>
        <translation>Unknown option: %1. See branchbook --help</translation>
    </message>
    <message>
        <source>一次只能打开一本手册。用法见 branchbook --help</source>
        <translation>One book at a time. See branchbook --help</translation>
    </message>
    <message>
        <source>这本手册已经在另一个窗口里开着，已把那个窗口调到前面。</source>
        <translation>This book is already open in another window; that window has come to the front.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>应到 / 实到</source>
        <translation>Expected / present</translation>
    </message>
    <message>
        <source>到会率</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>党员人数</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Party post</translation>
    </message>
    <message>
        <source>入党日期</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原表内容</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>原因和改法</source>
        <translation>Reason and how to mend it</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>移入日期</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>规则与依据</source>
        <translation>Rule and source</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>强度</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>施行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>Deed</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>办理环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>自我批评</source>
        <translation>Self-criticism</translation>
    </message>
    <message>
        <source>收到批评</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>提出批评</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>计算基数（元）</source>
        <translation>Base (yuan)</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>应交（元）</source>
        <translation>Due (yuan)</translation>
    </message>
    <message>
        <source>累计（元）</source>
        <translation>Total (yuan)</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>年数</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>最近联系</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>对方党组织</source>
        <translation>Other organization</translation>
    </message>
    <message>
        <source>开具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Own grade</translation>
    </message>
    <message>
        <source>党员互评</source>
        <translation>Members&apos; ballot</translation>
    </message>
    <message>
        <source>群众测评</source>
        <translation>Ballot of the masses</translation>
    </message>
    <message>
        <source>组织评定</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>成效或说明</source>
        <translation>Effect or note</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>联系对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>今年走访</source>
        <translation>Visits this year</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>没有办完的</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>拟任岗位</source>
        <translation>Post intended</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>培养联系人</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>最近考核</source>
        <translation>Last score</translation>
    </message>
    <message>
        <source>处置或处分</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>办到哪里</source>
        <translation>State</translation>
    </message>
    <message>
        <source>谁能看到</source>
        <translation>Who sees it</translation>
    </message>
</context>
</TS>
