// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 支部研判 and the board of the five areas take from polls, 党建品牌, contact points, 三化 and 述职评议. Of points nobody is told
// how many somebody has (no ranking), of papers there are sums alone.
#include "report/diagnosis_parts.h"
#include "report/report_words.h"

#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/brand_store.h"
#include "branchbook/organization/contact_store.h"
#include "branchbook/organization/merit_store.h"
#include "branchbook/organization/poll_store.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using namespace organization;

DateRange countedDays(const DiagnosisAsk& ask)
{
    return {ask.period.first, ask.basis};
}

QString visitWords(const ContactPoint& point, const ContactVisit& visit)
{
    const QString who = visit.by.isEmpty() ? point.leaderName : visit.by;
    return QStringLiteral("%1，%2").arg(chineseDate(visit.on), who);
}

QString brandStepWords(const BrandStep& step)
{
    return step.by.isEmpty() ? brandStageTitle(step.stage)
                             : QStringLiteral("%1（%2）").arg(brandStageTitle(step.stage), step.by);
}

/// Where somebody stands with the points of the quarter; the points themselves are for the person.
DiagnosisLine meritLine(const MeritPerson& person)
{
    switch (person.state) {
    case MeritState::Scored: return {person.name, QStringLiteral("各月的得分都已录入"), DiagnosisLineStand::Counted};
    case MeritState::Missing: return {person.name, person.why, DiagnosisLineStand::Missing};
    case MeritState::Excused:
    case MeritState::Gone: break;
    }
    return {person.name, person.why, DiagnosisLineStand::LeftOut};
}

void addPollRecords(const QList<Poll>& polls, EvidenceRow& line)
{
    for (const Poll& poll : polls) {
        line.records.append({poll.announcedOn, QStringLiteral("民意测评：%1，发布").arg(poll.title)});
        if (poll.count)
            line.records.append({poll.count->heldOn,
                                 QStringLiteral("民意测评：%1，收回%2份").arg(poll.title).arg(poll.count->collected)});
    }
}

void addContactRecords(const QList<ContactPoint>& points, EvidenceRow& line)
{
    for (const ContactPoint& point : points) {
        for (const ContactVisit& visit : point.visits)
            line.records.append({visit.on,
                                 QStringLiteral("联系点走访：%1（%2）")
                                     .arg(point.target, visit.by.isEmpty() ? point.leaderName : visit.by)});
    }
}

void addBrandRecords(const QList<Brand>& brands, EvidenceRow& line)
{
    for (const Brand& brand : brands) {
        for (const BrandStep& step : brand.steps)
            line.records.append({step.on, QStringLiteral("党建品牌“%1”：%2").arg(brand.name, brandStepWords(step))});
        for (const BrandEvidence& each : brand.evidence)
            line.records.append({each.on, QStringLiteral("党建品牌“%1”：%2").arg(brand.name, each.title)});
    }
}

/// A month of 三化 is a record once everybody's points are in; it stands on its last day.
Result<> addMeritRecords(const store::Session& session, book::BranchId branch, QDate basis, EvidenceRow& line)
{
    BB_TRY(const auto reviews, listMeritReviews(session, branch));
    for (const MeritReview& review : reviews)
        line.records.append({review.on, QStringLiteral("三化评议：%1").arg(review.quarter.toChinese())});
    for (Quarter quarter{basis.year(), 1}; quarter.range().first <= basis; quarter = quarter.next()) {
        BB_TRY(const MeritQuarter whole, loadMeritQuarter(session, branch, quarter, basis));
        if (whole.indicators.isEmpty())
            continue;
        const auto months = meritMonths(quarter);
        for (int i = 0; i < kMeritMonths; ++i) {
            const QDate last = months[std::size_t(i)].range().last;
            const auto asked = std::count_if(whole.people.begin(), whole.people.end(),
                                             [i](const MeritPerson& one) { return one.asked[std::size_t(i)]; });
            if (last <= basis && asked > 0 && whole.missingIn(i) == 0)
                line.records.append({last, QStringLiteral("三化得分：%1月，%2人").arg(last.month()).arg(asked)});
        }
    }
    return {};
}

void addAppraisalRecords(const QList<Appraisal>& rounds, EvidenceRow& line)
{
    for (const Appraisal& round : rounds) {
        for (const AppraisalStepDay& step : round.steps)
            line.records.append(
                {step.doneOn,
                 QStringLiteral("%1年度述职评议：%2").arg(round.forYear).arg(appraisalStepTitle(step.step))});
    }
}

} // namespace

Result<DiagnosisFact> memberPollFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("党员测评");
    BB_TRY(const auto polls, listPolls(ask.session, ask.branch.id));
    const Poll* latest = nullptr;
    for (const Poll& poll : polls) {
        const bool isOurs = poll.audience == PollAudience::Members && poll.count && poll.count->heldOn <= ask.basis
            && poll.count->heldOn > ask.basis.addYears(-1);
        if (isOurs && (latest == nullptr || poll.count->heldOn > latest->count->heldOn))
            latest = &poll;
    }
    if (latest == nullptr)
        return noRecord(DiagnosisAspect::Unity, "member_poll", title,
                        QStringLiteral("到%1为止的一年里没有统计过党员测评。").arg(chineseDate(ask.basis)));
    const auto words = [](std::optional<int> index) { return index ? pollIndexText(*index) : QStringLiteral("没有"); };
    DiagnosisFact fact{DiagnosisAspect::Unity,
                       QStringLiteral("member_poll"),
                       title,
                       words(latest->index()),
                       {},
                       QStringLiteral("最近一次党员测评：%1，%2统计，收回%3份。无记名，没有名单；"
                                      "指数是全部回答按选项权重的平均数。")
                           .arg(latest->title, chineseDate(latest->count->heldOn))
                           .arg(latest->count->collected),
                       {}};
    for (qsizetype i = 0; i < latest->questions.size(); ++i)
        fact.lines.append({latest->questions[i], words(latest->indexOf(i)), DiagnosisLineStand::Counted});
    if (const int lost = latest->count->issued - latest->count->collected; lost > 0)
        fact.lines.append(
            {QStringLiteral("发出没有收回"), QStringLiteral("%1份").arg(lost), DiagnosisLineStand::LeftOut});
    return fact;
}

Result<DiagnosisFact> meritFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("三化得分");
    const Quarter quarter = Quarter::of(ask.basis);
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(ask.session, ask.branch.id, quarter, ask.basis));
    if (whole.indicators.isEmpty())
        return noRecord(DiagnosisAspect::Results, "merits", title,
                        QStringLiteral("%1没有三化的指标。").arg(quarter.toChinese()));
    DiagnosisFact fact{DiagnosisAspect::Results,
                       QStringLiteral("merits"),
                       title,
                       {},
                       {},
                       QStringLiteral("%1到%2为止得分录入齐全的人；只说明齐不齐，不列得分，不排名。")
                           .arg(quarter.toChinese(), chineseDate(ask.basis)),
                       {}};
    qsizetype asked = 0;
    for (const MeritPerson& person : whole.people) {
        fact.lines.append(meritLine(person));
        asked += fact.lines.last().stand == DiagnosisLineStand::LeftOut ? 0 : 1;
    }
    fact.figure = diagnosisShare(whole.with(MeritState::Scored).size(), asked, QStringLiteral("人"));
    if (whole.review)
        fact.basis += QStringLiteral("评议在%1进行。").arg(chineseDate(whole.review->on));
    return fact;
}

Result<DiagnosisFact> brandFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("品牌材料");
    BB_TRY(const auto brands, listBrands(ask.session, ask.branch.id));
    DiagnosisFact fact{DiagnosisAspect::Results,
                       QStringLiteral("brand"),
                       title,
                       {},
                       {},
                       QStringLiteral("本期留下的党建品牌材料；别的时候的不计入。品牌应有的几样缺了哪样，列在还缺里。"),
                       {}};
    int counted = 0;
    bool isAny = false;
    for (const Brand& brand : brands) {
        if (!brand.isOpen() && brand.endedOn < ask.period.first)
            continue;
        isAny = true;
        for (const BrandEvidence& each : brand.evidence) {
            const bool isOurs = countedDays(ask).contains(each.on);
            counted += isOurs ? 1 : 0;
            fact.lines.append({each.title, QStringLiteral("%1，%2").arg(brand.name, chineseDate(each.on)),
                               isOurs ? DiagnosisLineStand::Counted : DiagnosisLineStand::LeftOut});
        }
        for (const QString& lacking : brand.missing())
            fact.lines.append({lacking, brand.name, DiagnosisLineStand::Missing});
    }
    if (!isAny)
        return noRecord(fact.aspect, "brand", title, QStringLiteral("没有登记党建品牌。"));
    fact.figure = QStringLiteral("%1 件").arg(counted);
    return fact;
}

Result<DiagnosisFact> contactFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("联系点走访");
    BB_TRY(const auto points, listContactPoints(ask.session, ask.branch.id));
    DiagnosisFact fact{
        DiagnosisAspect::Masses,
        QStringLiteral("contact_visits"),
        title,
        {},
        {},
        QStringLiteral("本期到联系点走访的次数；本期没有去过的联系点列在还缺里，一年要去几次见“联系点”。"),
        {}};
    int counted = 0;
    bool isAny = false;
    for (const ContactPoint& point : points) {
        const bool isOver = point.until.isValid() && point.until <= ask.period.first;
        if (isOver || point.from > ask.basis)
            continue;
        isAny = true;
        for (const ContactVisit& visit : point.visits) {
            if (countedDays(ask).contains(visit.on))
                fact.lines.append({point.target, visitWords(point, visit), DiagnosisLineStand::Counted});
        }
        const int here = point.visitsIn(countedDays(ask));
        counted += here;
        if (here == 0 && point.holdsOn(ask.basis))
            fact.lines.append(
                {point.target, QStringLiteral("%1，本期没有走访").arg(point.leaderName), DiagnosisLineStand::Missing});
    }
    if (!isAny)
        return noRecord(fact.aspect, "contact_visits", title, QStringLiteral("没有登记联系点。"));
    fact.figure = QStringLiteral("%1 次").arg(counted);
    return fact;
}

Result<> addOrganizationRecords(const store::Session& session, book::BranchId branch, DateRange year,
                                EvidenceBoard& board)
{
    const auto line = std::find_if(board.rows.begin(), board.rows.end(),
                                   [](const EvidenceRow& row) { return row.area == u"organization"; });
    if (line == board.rows.end())
        return {};
    EvidenceRow found;
    BB_TRY(const auto polls, listPolls(session, branch));
    BB_TRY(const auto points, listContactPoints(session, branch));
    BB_TRY(const auto brands, listBrands(session, branch));
    BB_TRY(const auto rounds, listAppraisals(session, branch));
    addPollRecords(polls, found);
    addContactRecords(points, found);
    addBrandRecords(brands, found);
    addAppraisalRecords(rounds, found);
    BB_CHECK(addMeritRecords(session, branch, year.last, found));
    found.records.removeIf([&](const EvidenceRecord& each) { return !year.contains(each.on); });
    line->records += found.records;
    return {};
}

} // namespace branchbook::report
