// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/appraisal_service.h"
#include "branchbook/organization/secret_files.h"
#include "branchbook/store/day.h"
#include "organization/appraisal_checks.h"
#include "organization/appraisal_rows.h"

namespace branchbook::organization {

namespace {

// What corrections name; kept in the book, hence Chinese.
constexpr char16_t kScaleMatter[] = u"分值和权重";
constexpr char16_t kGradeMatter[] = u"等次";

Result<> checkAppraisalYearFree(const store::Session& session, const Appraisal& appraisal)
{
    BB_TRY(const auto other, findAppraisal(session, appraisal.branch, appraisal.forYear));
    if (other && other->id != appraisal.id)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.year_taken"), {QString::number(appraisal.forYear)},
                    QStringLiteral("year"));
    return {};
}

Result<Appraisal> liveAppraisal(const store::Session& session, AppraisalId id)
{
    BB_TRY(Appraisal appraisal, loadAppraisal(session, id));
    if (appraisal.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.recycled"), {QString::number(appraisal.forYear)});
    return appraisal;
}

QString appraisalKey(AppraisalId id, const QString& second)
{
    return id.toString() + QChar(store::kKeySeparator) + second;
}

QString ballotMatter(AppraisalRater rater)
{
    return QStringLiteral("%1测评的票数").arg(appraisalRaterTitle(rater));
}

/// Without a reason nothing that was settled changes.
Result<> markAppraisal(store::UnitOfWork& unit, const Appraisal& appraisal, const AppraisalCorrection& correction)
{
    if (trimmedText(correction.reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.why"), {correction.matter}, QStringLiteral("reason"));
    return unit.insert("appraisal_correction", columnsOf(appraisal.id, appraisal.corrections.size(), correction));
}

Error nothingChanged(const QString& matter)
{
    return {ErrorKind::Refused, QStringLiteral("appraisal.same"), {matter}, {}};
}

/// The row of the round changes with whatever is settled in it, so that none of it is undone under a later one.
Result<> nextEdition(store::UnitOfWork& unit, const Appraisal& appraisal, store::ColumnValues columns = {})
{
    columns.push_back({"edition", qint64(appraisal.edition + 1)});
    return unit.change("appraisal", appraisal.id.toString(), columns);
}

Result<> putAppraisalCount(store::UnitOfWork& unit, const Appraisal& appraisal, const AppraisalCount& count)
{
    BB_CHECK(nextEdition(unit, appraisal));
    BB_CHECK(unit.put("appraisal_count", columnsOf(appraisal.id, count)));
    for (std::size_t i = 0; i < kAppraisalGrades; ++i)
        BB_CHECK(unit.put("appraisal_tally",
                          {{"appraisal_id", appraisal.id.toString()},
                           {"rater", appraisalRaterName(count.rater)},
                           {"grade", appraisalGradeName(static_cast<AppraisalGrade>(i))},
                           {"marks", qint64(count.marks[i])}}));
    return {};
}

QString resultText(const AppraisalResult& result)
{
    QString text = QStringLiteral("%1（%2，%3）")
                       .arg(appraisalGradeTitle(result.grade), result.by, PartialDate::of(result.on).toChinese());
    if (!result.comment.isEmpty())
        text += u'：' + result.comment;
    return text;
}

} // namespace

Result<AppraisalId> openAppraisal(store::UnitOfWork& unit, const Appraisal& given, QDate today)
{
    Appraisal appraisal = given;
    BB_CHECK(checkAppraisal(appraisal, today));
    appraisal.id = appraisal.id.isNull() ? AppraisalId::make() : appraisal.id; // a sample brings its own
    BB_CHECK(checkAppraisalYearFree(unit.session(), appraisal));
    store::ColumnValues columns = columnsOf(appraisal);
    columns.insert(columns.begin(), {"id", appraisal.id.toString()});
    columns.push_back({"edition", qint64(1)});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("appraisal", columns));
    return appraisal.id;
}

Result<> changeAppraisal(store::UnitOfWork& unit, const Appraisal& given, const QString& reason, QDate today)
{
    BB_TRY(const Appraisal now, liveAppraisal(unit.session(), given.id));
    Appraisal appraisal = given;
    appraisal.branch = now.branch;
    appraisal.forYear = now.forYear;
    BB_CHECK(checkAppraisal(appraisal, today));
    if (appraisal.secrecy != now.secrecy)
        BB_CHECK(checkFilesFitLevel(unit.session(), QString::fromLatin1(kAppraisalTable), appraisal.id.toString(),
                                    appraisal.secrecy));
    store::ColumnValues columns = columnsOf(appraisal);
    if (!now.counts.isEmpty() && appraisal.scale != now.scale) {
        BB_CHECK(
            markAppraisal(unit, now, {today, QString::fromUtf16(kScaleMatter), appraisalScaleText(now.scale), reason}));
        columns.push_back({"edition", qint64(now.edition + 1)});
    }
    return unit.update("appraisal", appraisal.id.toString(), appraisal.rev, columns);
}

Result<> recycleAppraisal(store::UnitOfWork& unit, AppraisalId id, QDate today)
{
    return unit.change("appraisal", id.toString(), {{"deleted_at", store::dayOrNull(today)}});
}

Result<> restoreAppraisal(store::UnitOfWork& unit, AppraisalId id)
{
    BB_TRY(const Appraisal appraisal, loadAppraisal(unit.session(), id));
    BB_CHECK(checkAppraisalYearFree(unit.session(), appraisal));
    return unit.change("appraisal", id.toString(), {{"deleted_at", {}}});
}

Result<> takeAppraisalStep(store::UnitOfWork& unit, AppraisalId id, const AppraisalStepDay& step, QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    BB_CHECK(checkAppraisalDay(appraisal, step.doneOn, today, step.step));
    BB_CHECK(checkAppraisalOrder(appraisal, step));
    BB_CHECK(checkAppraisalContent(appraisal, step.step));
    BB_CHECK(checkAppraisalMeeting(unit.session(), appraisal, step));
    return unit.put("appraisal_step", columnsOf(id, step));
}

Result<> clearAppraisalStep(store::UnitOfWork& unit, AppraisalId id, AppraisalStep step)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    if (appraisal.step(step) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("appraisal.step_untaken"), {appraisalStepTitle(step)});
    for (const AppraisalStepDay& later : appraisal.steps) {
        if (later.step > step)
            return fail(ErrorKind::Refused, QStringLiteral("appraisal.step_needed"),
                        {appraisalStepTitle(step), appraisalStepTitle(later.step)});
    }
    return unit.remove("appraisal_step", appraisalKey(id, appraisalStepName(step)));
}

Result<> writeAppraisalReport(store::UnitOfWork& unit, AppraisalId id, const QString& text, const QString& reason,
                              QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    const QString matter = AppraisalCorrection::reportMatter();
    if (text == appraisal.report)
        return fail(nothingChanged(matter));
    const store::ColumnValues columns{{"report", store::textOrNull(text)}};
    if (appraisal.step(AppraisalStep::Present) == nullptr)
        return unit.change("appraisal", id.toString(), columns);
    const QString before = appraisal.report.isEmpty() ? QStringLiteral("没有写") : appraisal.report;
    BB_CHECK(markAppraisal(unit, appraisal, {today, matter, before, reason}));
    return nextEdition(unit, appraisal, columns);
}

Result<> recordAppraisalCount(store::UnitOfWork& unit, AppraisalId id, AppraisalCount count, QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    if (appraisal.count(count.rater) != nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.count_taken"), {appraisalRaterTitle(count.rater)});
    BB_CHECK(checkAppraisalCount(appraisal, count, today));
    count.enteredOn = today;
    return putAppraisalCount(unit, appraisal, count);
}

Result<> correctAppraisalCount(store::UnitOfWork& unit, AppraisalId id, AppraisalCount count, const QString& reason,
                               QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    const AppraisalCount* now = appraisal.count(count.rater);
    if (now == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.not_counted"), {appraisalRaterTitle(count.rater)});
    BB_CHECK(checkAppraisalCount(appraisal, count, today));
    count.enteredOn = now->enteredOn;
    const QString matter = ballotMatter(count.rater);
    if (count == *now)
        return fail(nothingChanged(matter));
    QString before = appraisalCountText(*now);
    if (count.heldOn != now->heldOn)
        before = PartialDate::of(now->heldOn).toChinese() + u' ' + before;
    BB_CHECK(markAppraisal(unit, appraisal, {today, matter, before, reason}));
    return putAppraisalCount(unit, appraisal, count);
}

Result<> gradeAppraisal(store::UnitOfWork& unit, AppraisalId id, const AppraisalResult& given, const QString& reason,
                        QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    AppraisalResult result = given;
    result.by = trimmedText(result.by);
    result.comment = trimmedText(result.comment);
    if (result.by.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.by_missing"), {}, QStringLiteral("by"));
    BB_CHECK(checkAppraisalDay(appraisal, result.on, today));
    const QString matter = QString::fromUtf16(kGradeMatter);
    if (appraisal.result == result)
        return fail(nothingChanged(matter));
    if (appraisal.result)
        BB_CHECK(markAppraisal(unit, appraisal, {today, matter, resultText(*appraisal.result), reason}));
    return nextEdition(unit, appraisal, columnsOf(result));
}

Result<ledger::ItemId> raiseAppraisalProblem(store::UnitOfWork& unit, AppraisalId id, const AppraisalProblem& problem,
                                             QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    if (trimmedText(problem.ownerName).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.owner_missing"), {}, QStringLiteral("owner"));
    if (!problem.dueOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.due_missing"), {}, QStringLiteral("due"));
    ledger::Item item;
    item.branch = appraisal.branch;
    item.kind = ledger::Kind::Problem;
    item.area = QStringLiteral("organization");
    item.matter = problem.matter;
    item.origin = QStringLiteral("%1年度述职评议考核").arg(appraisal.forYear);
    item.sourceTable = QString::fromLatin1(kAppraisalTable);
    item.sourceId = appraisal.id.toString();
    item.owner = problem.owner;
    item.ownerName = problem.ownerName;
    item.measure = problem.measure;
    item.raisedOn = problem.raisedOn.isValid() ? problem.raisedOn : today;
    item.dueOn = problem.dueOn;
    return ledger::raiseItem(unit, item, today);
}

Result<> publishAppraisal(store::UnitOfWork& unit, AppraisalId id, QDate from, QDate until, const QString& place,
                          QDate today)
{
    BB_TRY(const Appraisal appraisal, liveAppraisal(unit.session(), id));
    const bool isTakenBack = !from.isValid();
    if (!isTakenBack && !appraisal.result)
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.no_grade"), {QString::number(appraisal.forYear)});
    if (!isTakenBack && (!until.isValid() || until < from))
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.public_days"), {}, QStringLiteral("until"));
    if (!isTakenBack && from > today)
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.day_future"), {PartialDate::of(from).toChinese()},
                    QStringLiteral("from"));
    return unit.change("appraisal", id.toString(),
                       {{"published_from", store::dayOrNull(from)},
                        {"published_until", store::dayOrNull(isTakenBack ? QDate() : until)},
                        {"published_at", store::textOrNull(isTakenBack ? QString() : trimmedText(place))}});
}

Result<Ballot> appraisalPaper(const Appraisal& appraisal, const QString& branchName, int papers)
{
    QStringList grades;
    for (const AppraisalWord& word : appraisalGrades())
        grades.append(QString::fromUtf16(word.title));
    Ballot paper = gradeBallot(QStringLiteral("%1年度述职评议考核测评表").arg(appraisal.forYear),
                               {QStringLiteral("%1　%2").arg(branchName, appraisal.speaker)}, grades, papers);
    paper.issuer = branchName;
    paper.nameHead = QStringLiteral("述职的支部和书记");
    paper.areSentences = true;
    paper.note = QStringLiteral("只在一栏画“○”，多画或者不画的不计算。无记名填写，不要写姓名。");
    BB_CHECK(checkBallot(paper));
    return paper;
}

} // namespace branchbook::organization
