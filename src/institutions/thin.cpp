// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/thin.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/institutions/coverage.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/inventory_service.h"
#include "branchbook/institutions/key_field.h"
#include "branchbook/institutions/participation.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/ledger/ledger_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace branchbook::institutions {

namespace {

struct ThinTexts {
    Q_DECLARE_TR_FUNCTIONS(ThinTexts)
};

constexpr int kFirstDays = 31; ///< of a quarter: nobody is late with its visits yet

/// The quarter as far as it went.
DateRange thinRange(const book::SectionQuery& query)
{
    return {query.period.first, std::min(query.period.last, query.today)};
}

Result<ThinSpot> coverageSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    BB_TRY(const auto fields, listKeyFields(query.session));
    const CoverageMatrix matrix = coverageOn(all, query.today, fields);
    const auto gaps = matrix.gaps(Tier::Branch);
    ThinSpot spot{QStringLiteral("coverage"), ThinTexts::tr("重点领域的制度"), {}, {}, QStringLiteral("library"), {}};
    for (const CoverageField& field : gaps)
        spot.names.append(fieldTitle(field));
    spot.state = gaps.isEmpty()
        ? ThinTexts::tr("%1 个重点领域都有支部自己的制度。").arg(fields.size())
        : ThinTexts::tr("%1 个重点领域，%2 个没有支部自己的制度。").arg(fields.size()).arg(gaps.size());
    if (!gaps.isEmpty())
        spot.proposal = ThinTexts::tr("起草缺的制度");
    return spot;
}

Result<ThinSpot> reviewSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    ThinSpot spot{QStringLiteral("reviews"), ThinTexts::tr("制度复核"), {}, {}, QStringLiteral("library"), {}};
    int unset = 0;
    for (const Institution& each : all) {
        if (each.isAbolished() || each.tier == Tier::Superior || each.inForceOn(query.today) == nullptr)
            continue;
        unset += each.reviewOn.isValid() ? 0 : 1;
        if (each.reviewOn.isValid() && each.reviewOn < query.today)
            spot.names.append(each.title);
    }
    spot.state = ThinTexts::tr("过了复核日期的 %1 项，没有定复核日期的 %2 项。").arg(spot.names.size()).arg(unset);
    QStringList trials;
    for (const Institution& each : all) {
        if (const QDate until = each.openTrialOn(query.today); until.isValid() && until < query.today)
            trials.append(each.title);
    }
    if (!trials.isEmpty())
        spot.state += ThinTexts::tr("试行期满没有决定的 %1 项。").arg(trials.size());
    if (!trials.isEmpty())
        spot.proposal = ThinTexts::tr("决定试行期满的制度：转为执行、修订或者废止");
    else if (!spot.names.isEmpty())
        spot.proposal = ThinTexts::tr("复核到期的制度");
    else if (unset > 0)
        spot.proposal = ThinTexts::tr("给每项制度定复核日期");
    for (const QString& title : trials) {
        if (!spot.names.contains(title))
            spot.names.append(title);
    }
    return spot;
}

/// Of rounds of 废改立 that are over: what was decided and not done.
Result<ThinSpot> inventorySpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    BB_TRY(const auto rounds, listInventories(query.session, query.branch));
    ThinSpot spot{QStringLiteral("inventory"), ThinTexts::tr("清理的结论"), {}, {}, QStringLiteral("inventory"), {}};
    int asked = 0;
    const auto list = undoneVerdicts(rounds, all, query.today);
    for (const UndoneVerdicts& each : list) {
        asked += each.asked;
        for (const InventoryLine& line : each.lines)
            spot.names.append(
                ThinTexts::tr("%1：%2").arg(verdictTitle(line.judgement->verdict), line.institution.title));
    }
    spot.state = asked == 0
        ? ThinTexts::tr("结束了的清理（废改立）没有要办的结论。")
        : ThinTexts::tr("清理（废改立）要办的结论 %1 项，没有办完 %2 项。").arg(asked).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = ThinTexts::tr("办完清理的结论");
    return spot;
}

/// Conflicts between what holds, and what was replaced and still holds.
Result<ThinSpot> linkSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    ThinSpot spot{QStringLiteral("links"), ThinTexts::tr("制度之间的关系"), {}, {}, QStringLiteral("library"), {}};
    const LinkProblems problems = linkProblemsOn(all, query.today);
    for (const TitlePair& pair : problems.conflicts)
        spot.names.append(ThinTexts::tr("%1与%2冲突").arg(pair.first, pair.second));
    for (const TitlePair& pair : problems.replaced)
        spot.names.append(ThinTexts::tr("%1已由%2代替").arg(pair.second, pair.first));
    spot.state = ThinTexts::tr("互相冲突的 %1 处，已经被代替、还在执行的 %2 项。")
                     .arg(problems.conflicts.size())
                     .arg(problems.replaced.size());
    if (!problems.conflicts.isEmpty())
        spot.proposal = ThinTexts::tr("修订或者废止冲突的制度");
    else if (!problems.replaced.isEmpty())
        spot.proposal = ThinTexts::tr("废止被代替的制度");
    return spot;
}

/// Of the year: institutions whose next check is overdue, and breaches that nobody dealt with (mission R3).
Result<ThinSpot> supervisionSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto checks, listInspections(query.session, query.branch));
    BB_TRY(const auto breaches, listViolations(query.session, query.branch));
    BB_TRY(const auto all, listInstitutions(query.session, query.branch));
    ThinSpot spot{
        QStringLiteral("supervision"), ThinTexts::tr("执行检查和问责"), {}, {}, QStringLiteral("inspection"), {}};
    const DateRange year{QDate(query.today.year(), 1, 1), query.today};
    int made = 0;
    QHash<InstitutionId, Inspection> last;
    for (const Inspection& check : checks) {
        made += year.contains(check.on) ? 1 : 0;
        if (const auto known = last.constFind(check.institution); known == last.cend() || known->on < check.on)
            last.insert(check.institution, check);
    }
    for (const Institution& each : all) {
        const auto check = last.constFind(each.id);
        if (check != last.cend() && !each.isAbolished() && check->nextOn.isValid() && check->nextOn < query.today)
            spot.names.append(each.title);
    }
    const auto pending =
        std::count_if(breaches.begin(), breaches.end(), [](const Violation& each) { return each.isPending(); });
    spot.state = ThinTexts::tr("今年检查 %1 次，到期未查 %2 项；没有处理的违规 %3 起。")
                     .arg(made)
                     .arg(spot.names.size())
                     .arg(pending);
    if (!spot.names.isEmpty()) {
        spot.proposal = ThinTexts::tr("检查到期的制度");
    } else if (pending > 0) {
        spot.proposal = ThinTexts::tr("处理登记的违规");
        spot.page = QStringLiteral("violation");
    } else if (made == 0) {
        spot.proposal = ThinTexts::tr("安排制度执行检查");
    }
    return spot;
}

Result<ThinSpot> rightSpot(const book::SectionQuery& query)
{
    BB_TRY(const auto all, listRightMatters(query.session, query.branch));
    ThinSpot spot{QStringLiteral("rights"), ThinTexts::tr("党员提出的事项"), {}, {}, QStringLiteral("rights"), {}};
    int open = 0;
    int disputed = 0;
    for (const RightMatter& matter : all) {
        if (matter.isOver())
            continue;
        ++open;
        disputed += matter.standing() == RightAct::Disputed ? 1 : 0;
        BB_TRY(const auto rounds, answerRounds(query.catalogue, matter));
        if (rounds.last().isLate(query.today) && !rounds.last().settled)
            spot.names.append(ThinTexts::tr("第 %1 号%2").arg(matter.numberText(), rightKindTitle(matter.kind)));
    }
    if (all.isEmpty()) {
        spot.state = ThinTexts::tr("还没有登记过党员的建议、意见和申诉。");
        spot.proposal = ThinTexts::tr("登记党员提出的事项");
        return spot;
    }
    spot.state = ThinTexts::tr("没有办结 %1 件，答复逾期 %2 件，本人有异议 %3 件。")
                     .arg(open)
                     .arg(spot.names.size())
                     .arg(disputed);
    if (!spot.names.isEmpty())
        spot.proposal = ThinTexts::tr("答复逾期的事项");
    else if (disputed > 0)
        spot.proposal = ThinTexts::tr("再答复，或者转报上级");
    return spot;
}

Result<ThinSpot> participationSpot(const book::SectionQuery& query)
{
    BB_TRY(const Participation sum, participationIn(query.session, query.branch, query.period, query.today));
    ThinSpot spot{
        QStringLiteral("participation"), ThinTexts::tr("党员参与"), {}, {}, QStringLiteral("participation"), {}};
    if (sum.isEmpty()) {
        spot.state = ThinTexts::tr("本季度还没有党员大会、党小组会的记录。");
        spot.proposal = ThinTexts::tr("看参与情况");
        return spot;
    }
    spot.names = sum.neverCame() + sum.unasked;
    spot.arePeople = true;
    spot.state = ThinTexts::tr("应参加的 %1 人，参加过会议的 %2 人；有表决权的 %3 人，参加过表决的 %4 人。")
                     .arg(sum.people())
                     .arg(sum.came())
                     .arg(sum.electors())
                     .arg(sum.voters());
    if (!spot.names.isEmpty())
        spot.proposal = ThinTexts::tr("联系没有参加的党员");
    return spot;
}

Result<QList<ThinSpot>> tieSpots(const book::SectionQuery& query)
{
    ThinSpot covered{QStringLiteral("ties"), ThinTexts::tr("联系群众的覆盖"), {}, {}, QStringLiteral("ties"), {}};
    BB_TRY(const TieCoverage coverage, tieCoverage(query.session, query.branch, query.catalogue, query.today));
    covered.names = coverage.withoutTie();
    covered.arePeople = true;
    covered.state = ThinTexts::tr("党员 %1 人，有联系对象的 %2 人；支部委员 %3 人，有联系对象的 %4 人。")
                        .arg(coverage.members())
                        .arg(coverage.tied())
                        .arg(coverage.cadres())
                        .arg(coverage.tiedCadres());
    if (coverage.isThin() || coverage.tiedCadres() < coverage.cadres())
        covered.proposal = ThinTexts::tr("给没有联系对象的人登记联系");
    ThinSpot visits{QStringLiteral("tie_visits"), ThinTexts::tr("本季度走访"), {}, {}, QStringLiteral("ties"), {}};
    BB_TRY(const auto ties, listTies(query.session, query.branch));
    if (query.period.first.daysTo(query.today) < kFirstDays) {
        visits.state = ThinTexts::tr("本季度刚开始，满一个月再看走访。");
        return QList<ThinSpot>{covered, visits};
    }
    int asked = 0;
    for (const Tie& tie : ties) {
        if (!tie.owesQuarter(Quarter::of(query.period.first)))
            continue;
        ++asked;
        BB_TRY(const int wanted, tieVisitsAsked(query.catalogue, tie, thinRange(query).last));
        if (tie.visitsIn(query.period) < wanted)
            visits.names.append(shownBeside(tie.target, tie.memberName));
    }
    visits.state = ThinTexts::tr("本季度应走访 %1 个，没有走访够的 %2 个。").arg(asked).arg(visits.names.size());
    if (!visits.names.isEmpty())
        visits.proposal = ThinTexts::tr("安排走访");
    return QList<ThinSpot>{covered, visits};
}

Result<ThinSpot> needSpot(const book::SectionQuery& query)
{
    ledger::ItemQuery wanted;
    wanted.branch = query.branch;
    wanted.area = QStringLiteral("institutions");
    BB_TRY(const auto items, ledger::listItems(query.session, wanted));
    ThinSpot spot{QStringLiteral("needs"), ThinTexts::tr("群众诉求"), {}, {}, QStringLiteral("ledger"), {}};
    int open = 0;
    for (const ledger::Item& item : items) {
        if (item.sourceTable != QLatin1StringView(kTieTable) || !item.isOpen())
            continue;
        ++open;
        if (item.isOverdue(query.today))
            spot.names.append(item.matter);
    }
    spot.state = ThinTexts::tr("没有办好的诉求 %1 件，逾期 %2 件。").arg(open).arg(spot.names.size());
    if (!spot.names.isEmpty())
        spot.proposal = ThinTexts::tr("办理逾期的诉求");
    return spot;
}

/// Steps of institutions, matters, visits: what the area did in the quarter.
Result<ThinSpot> quarterSpot(const book::SectionQuery& query)
{
    const DateRange range = thinRange(query);
    int steps = 0;
    BB_TRY(const auto institutions, listInstitutions(query.session, query.branch));
    for (const Institution& each : institutions) {
        for (const Version& version : each.versions)
            steps += static_cast<int>(std::count_if(version.steps.begin(), version.steps.end(),
                                                    [&](const Step& step) { return range.contains(step.on); }));
    }
    int matters = 0;
    BB_TRY(const auto rights, listRightMatters(query.session, query.branch));
    for (const RightMatter& matter : rights)
        matters += range.contains(matter.receivedOn) ? 1 : 0;
    int visits = 0;
    BB_TRY(const auto ties, listAllTies(query.session, query.branch)); // as the report counts
    for (const Tie& tie : ties)
        visits += tie.visitsIn(range);
    ThinSpot spot{QStringLiteral("quarter"), ThinTexts::tr("本季度的工作"), {}, {}, QStringLiteral("library"), {}};
    spot.state = ThinTexts::tr("制度办理 %1 步，党员提出事项 %2 件，走访 %3 次。").arg(steps).arg(matters).arg(visits);
    if (steps + matters + visits == 0)
        spot.proposal = ThinTexts::tr("本季度还没有制度建设的记录，先补记做过的");
    return spot;
}

} // namespace

Result<QList<ThinSpot>> listThinSpots(const book::SectionQuery& query)
{
    QList<ThinSpot> spots;
    for (const auto spotOf : {quarterSpot, coverageSpot, reviewSpot, inventorySpot, linkSpot, supervisionSpot,
                              rightSpot, participationSpot, needSpot}) {
        BB_TRY(const ThinSpot spot, spotOf(query));
        spots.append(spot);
    }
    BB_TRY(const auto ties, tieSpots(query));
    spots.append(ties);
    std::stable_sort(spots.begin(), spots.end(),
                     [](const ThinSpot& a, const ThinSpot& b) { return a.isThin() && !b.isThin(); });
    return spots;
}

} // namespace branchbook::institutions
