// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"
#include "branchbook/conduct/pledge.h"
#include "conduct/conduct_rows.h"
#include "conduct/follow_item.h"

namespace branchbook::conduct {

namespace {

using ledger::ItemId;
using store::UnitOfWork;

constexpr int kFirstPledgeYear = 1921;
constexpr int kLastPledgeYear = 9999;

Result<> checkPledge(const Pledge& pledge)
{
    if (pledge.forYear < kFirstPledgeYear || pledge.forYear > kLastPledgeYear)
        return fail(invalid("pledge.year", {QString::number(pledge.forYear)}, "year"));
    if (!pledge.item.dueOn.isValid())
        return fail(invalid("pledge.due_missing", {}, "due"));
    if (pledge.scope == PledgeScope::Member && oneLine(pledge.item.ownerName).isEmpty())
        return fail(invalid("pledge.owner_missing", {}, "owner"));
    if (pledge.target && (*pledge.target < 1 || oneLine(pledge.unit).isEmpty()))
        return fail(invalid("pledge.target_unit", {QString::number(*pledge.target)}, "target"));
    return {};
}

store::ColumnValues pledgeColumns(const Pledge& pledge)
{
    return {{"scope", pledgeScopeName(pledge.scope)},
            {"for_year", qint64(pledge.forYear)},
            {"target", numberOrNull(pledge.target)},
            {"unit", pledge.target ? store::textOrNull(oneLine(pledge.unit)) : store::Value{}}};
}

Result<Pledge> livingPledge(const store::Session& session, ItemId id)
{
    BB_TRY(Pledge pledge, loadPledge(session, id));
    if (pledge.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("pledge.recycled"), {pledge.item.matter});
    return pledge;
}

/// Error: pledge.approved.
Result<Pledge> unapprovedPledge(const store::Session& session, ItemId id)
{
    BB_TRY(Pledge pledge, livingPledge(session, id));
    if (pledge.approvedOn.isValid() || !pledge.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.approved"),
                    {pledge.item.matter, pledgeStageTitle(pledge.stage())});
    return pledge;
}

/// Errors: pledge.not_published, pledge.concluded.
Result<Pledge> publishedPledge(const store::Session& session, ItemId id)
{
    BB_TRY(Pledge pledge, livingPledge(session, id));
    if (!pledge.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.concluded"), {pledge.item.matter});
    if (!pledge.publishedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.not_published"), {pledge.item.matter});
    return pledge;
}

/// The day itself, and that it does not lie before what came first. Errors: those of checkDay, pledge.order.
Result<> checkPledgeDay(QDate day, QDate first, QDate today)
{
    BB_CHECK(checkDay(day, today));
    if (first.isValid() && day < first)
        return fail(invalid("pledge.order", {dayWords(day), dayWords(first)}, "date"));
    return {};
}

/// Whether it was kept can be told: by a number, or by what is written of how it is kept.
Result<> checkMeasurable(const Pledge& pledge)
{
    if (!pledge.target && trimmedText(pledge.item.measure).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.vague"), {pledge.item.matter});
    return {};
}

/// 已兑现 is what reached its target; before its day, or without a rating, the verdict says what it rests on.
Result<> checkVerdict(const Pledge& pledge, Verdict verdict, QDate on, const QString& said)
{
    const bool isShort = pledge.target && pledge.done() < *pledge.target;
    if (verdict == Verdict::Kept && isShort)
        return fail(ErrorKind::Refused, QStringLiteral("pledge.target_unmet"), {pledge.item.matter, pledge.doneText()});
    if (!said.isEmpty())
        return {};
    if (verdict == Verdict::Broken)
        return fail(invalid("pledge.words_missing", {}, "words"));
    if (isShort)
        return fail(invalid("pledge.short_words", {pledge.doneText()}, "words"));
    if (on < pledge.item.dueOn)
        return fail(invalid("pledge.early_words", {dayWords(pledge.item.dueOn)}, "words"));
    if (!pledge.survey)
        return fail(invalid("pledge.unrated_words", {}, "words"));
    return {};
}

/// As it stands on the paper: whose it is, and short enough.
QString ratedLine(const Pledge& pledge)
{
    const QString whose =
        pledge.scope == PledgeScope::Member ? pledge.item.ownerName + QStringLiteral("：") : QString();
    const QString text = whose + pledge.item.matter;
    return text.size() <= kMostSurveyWording ? text : text.left(kMostSurveyWording - 1) + u'…';
}

/// Two that read alike are told apart by the number in the ledger.
QString ownLine(const Pledge& pledge, const QStringList& taken)
{
    const QString line = ratedLine(pledge);
    if (!taken.contains(line))
        return line;
    const QString mark = QStringLiteral("（%1）").arg(ledger::numberText(pledge.item));
    return line.left(kMostSurveyWording - mark.size()) + mark;
}

} // namespace

Result<ItemId> proposePledge(UnitOfWork& unit, const Pledge& given, QDate today)
{
    BB_CHECK(checkPledge(given));
    ledger::Item item = given.item;
    item.kind = ledger::Kind::Pledge;
    item.area = QStringLiteral("conduct");
    if (item.origin.isEmpty())
        item.origin = given.scope == PledgeScope::Branch ? QStringLiteral("支部承诺") : QStringLiteral("党员承诺");
    BB_TRY(const ItemId id, ledger::raiseItem(unit, item, today));
    store::ColumnValues columns = pledgeColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    BB_CHECK(unit.insert("pledge", columns));
    return id;
}

Result<> changePledge(UnitOfWork& unit, const Pledge& given, QDate today)
{
    BB_TRY(const Pledge now, unapprovedPledge(unit.session(), given.id()));
    BB_CHECK(checkPledge(given));
    ledger::Item item = given.item;
    item.branch = now.item.branch;
    item.kind = now.item.kind;
    BB_CHECK(ledger::changeItem(unit, item, {}, today));
    store::ColumnValues columns = pledgeColumns(given);
    columns.push_back({"returned_on", {}});
    columns.push_back({"return_reason", {}});
    return unit.update("pledge", given.id().toString(), given.rev, columns);
}

Result<> returnPledge(UnitOfWork& unit, ItemId id, QDate on, const QString& reason, QDate today)
{
    BB_TRY(const Pledge pledge, unapprovedPledge(unit.session(), id));
    BB_CHECK(checkPledgeDay(on, pledge.item.raisedOn, today));
    if (oneLine(reason).isEmpty())
        return fail(invalid("pledge.reason_missing", {}, "reason"));
    return unit.update("pledge", id.toString(), pledge.rev,
                       {{"returned_on", store::dayOrNull(on)}, {"return_reason", oneLine(reason)}});
}

Result<> approvePledge(UnitOfWork& unit, ItemId id, QDate on, const QString& by, QDate today)
{
    BB_TRY(const Pledge pledge, unapprovedPledge(unit.session(), id));
    BB_CHECK(checkPledgeDay(on, pledge.item.raisedOn, today));
    if (oneLine(by).isEmpty())
        return fail(invalid("pledge.by_missing", {}, "by"));
    BB_CHECK(checkMeasurable(pledge));
    BB_CHECK(unit.update("pledge", id.toString(), pledge.rev,
                         {{"approved_on", store::dayOrNull(on)},
                          {"approved_by", oneLine(by)},
                          {"returned_on", {}},
                          {"return_reason", {}}}));
    return moveAlong(unit, pledge.item, QStringLiteral("公示"), on, today);
}

Result<> publishPledge(UnitOfWork& unit, ItemId id, QDate on, const QString& place, QDate today)
{
    BB_TRY(const Pledge pledge, livingPledge(unit.session(), id));
    if (!pledge.approvedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.not_approved"), {pledge.item.matter});
    if (pledge.publishedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.published"), {pledge.item.matter});
    BB_CHECK(checkPledgeDay(on, pledge.approvedOn, today));
    if (oneLine(place).isEmpty())
        return fail(invalid("pledge.place_missing", {}, "place"));
    BB_CHECK(unit.update("pledge", id.toString(), pledge.rev,
                         {{"published_on", store::dayOrNull(on)}, {"published_at", oneLine(place)}}));
    return moveAlong(unit, pledge.item, QStringLiteral("践诺"), on, today);
}

Result<> reportProgress(UnitOfWork& unit, ItemId id, const PledgeProgress& progress, QDate today)
{
    BB_TRY(const Pledge pledge, publishedPledge(unit.session(), id));
    BB_CHECK(checkPledgeDay(progress.on, pledge.publishedOn, today));
    if (oneLine(progress.detail).isEmpty())
        return fail(invalid("pledge.detail_missing", {}, "detail"));
    if (progress.done && (*progress.done < 0 || !pledge.target))
        return fail(invalid("pledge.done_number", {QString::number(*progress.done)}, "done"));
    BB_CHECK(unit.hold("pledge", id.toString()));
    return unit.put("pledge_progress",
                    {{"pledge_id", id.toString()},
                     {"reported_on", store::dayOrNull(progress.on)},
                     {"done", numberOrNull(progress.done)},
                     {"detail", oneLine(progress.detail)}});
}

Result<> removeProgress(UnitOfWork& unit, ItemId id, QDate on)
{
    BB_TRY(const Pledge pledge, livingPledge(unit.session(), id));
    for (const PledgeProgress& entry : pledge.progress) {
        if (entry.on == on)
            return unit.remove("pledge_progress",
                               id.toString() + QChar(store::kKeySeparator) + on.toString(Qt::ISODate));
    }
    return fail(ErrorKind::NotFound, QStringLiteral("pledge.no_progress"), {dayWords(on)});
}

Result<SurveyId> openRating(UnitOfWork& unit, const Survey& given, int forYear, QDate today)
{
    BB_TRY(const auto all, listPledges(unit.session(), given.branch));
    Survey round = given;
    round.kind = SurveyKind::Pledges;
    round.lines.clear();
    QList<Pledge> rated;
    for (const Pledge& pledge : all) {
        if (pledge.forYear != forYear || pledge.stage() != PledgeStage::Published || pledge.survey)
            continue;
        round.lines.append(ownLine(pledge, round.lines));
        rated.append(pledge);
    }
    if (rated.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.none_to_rate"), {QString::number(forYear)});
    if (round.options.isEmpty())
        round.options = usualOptions(SurveyKind::Pledges);
    BB_TRY(const SurveyId id, announceSurvey(unit, round, today));
    for (qsizetype i = 0; i < rated.size(); ++i) {
        BB_CHECK(unit.update("pledge", rated[i].id().toString(), rated[i].rev,
                             {{"survey_id", id.toString()}, {"line_no", qint64(i + 1)}}));
        BB_CHECK(moveAlong(unit, rated[i].item, QStringLiteral("评诺"), round.announcedOn, today));
    }
    return id;
}

Result<> concludePledge(UnitOfWork& unit, ItemId id, Verdict verdict, QDate on, const QString& words, QDate today)
{
    BB_TRY(const Pledge pledge, publishedPledge(unit.session(), id));
    BB_CHECK(checkPledgeDay(on, pledge.publishedOn, today));
    const QString said = trimmedText(words);
    BB_CHECK(checkVerdict(pledge, verdict, on, said));
    BB_CHECK(unit.update("pledge", id.toString(), pledge.rev, {{"verdict", verdictName(verdict)}}));
    const QString result = said.isEmpty() ? verdictWord(verdict) : verdictWord(verdict) + QStringLiteral("：") + said;
    return ledger::closeItem(unit, id, on, result, today);
}

Result<> takeBackVerdict(UnitOfWork& unit, ItemId id, const QString& reason, QDate today)
{
    BB_TRY(const Pledge pledge, livingPledge(unit.session(), id));
    if (pledge.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.not_concluded"), {pledge.item.matter});
    BB_CHECK(unit.update("pledge", id.toString(), pledge.rev, {{"verdict", {}}}));
    return ledger::reopenItem(unit, id, reason, today);
}

Result<> recyclePledge(UnitOfWork& unit, ItemId id, QDate today)
{
    BB_TRY(const Pledge pledge, livingPledge(unit.session(), id));
    if (pledge.publishedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("pledge.published"), {pledge.item.matter});
    return ledger::recycleItem(unit, id, today);
}

Result<> restorePledge(UnitOfWork& unit, ItemId id)
{
    BB_TRY([[maybe_unused]] const Pledge pledge, loadPledge(unit.session(), id));
    return ledger::restoreItem(unit, id);
}

} // namespace branchbook::conduct
