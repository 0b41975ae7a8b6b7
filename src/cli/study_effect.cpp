// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// study quality, rate, unrate, entries, enter, strike, leaders, regular: what came of study, and the three 经常.
#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ideology/three_regular.h"
#include "cli/gathering_options.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using ideology::StudyEntry;
using ideology::StudyVotes;
using store::UnitOfWork;

QJsonValue votesJson(const std::optional<StudyVotes>& votes)
{
    if (!votes)
        return {};
    QJsonObject json;
    for (const auto grade : ideology::studyGrades())
        json.insert(ideology::studyGradeName(grade), votes->at(static_cast<std::size_t>(grade)));
    return json;
}

QString votesText(const StudyVotes& votes)
{
    QStringList words;
    for (const auto grade : ideology::studyGrades())
        words << QStringLiteral("%1 %2").arg(ideology::studyGradeTitle(grade)).arg(votes.at(std::size_t(grade)));
    return shownClauses(words);
}

/// The year of --year, else that of the day.
Result<DateRange> yearAsked(const Context& context, QDate today)
{
    BB_TRY(const int year, ledgerYear(context.invocation(), today));
    return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
}

Result<Answer> studyQuality(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DateRange year, yearAsked(context, desk.today()));
    BB_TRY(const auto quality, ideology::loadStudyQuality(desk.reader(), desk.branch.id, year, desk.today()));
    Answer answer;
    QJsonArray forms;
    for (const auto& form : quality.forms) {
        const QString name = QString::fromLatin1(gathering::kindInfo(form.kind).name);
        forms.append(
            QJsonObject{{QStringLiteral("kind"), name},
                        {QStringLiteral("sessions"), form.sessions},
                        {QStringLiteral("attendance_percent"), percentJson(form.attendancePercent())},
                        {QStringLiteral("made_up_percent"), percentJson(form.madeUpPercent())},
                        {QStringLiteral("outputs"), form.outputs},
                        {QStringLiteral("rated"), form.rated},
                        {QStringLiteral("approval_percent"), percentJson(ideology::studyApproval(form.votes))}});
        answer.lines << tr("%1\t%2 次\t到课率 %3\t补课率 %4\t成果 %5 篇\t评价 %6 次，好和较好 %7")
                            .arg(shownName(gathering::kindInfo(form.kind).name, gathering::kindTitle(form.kind)))
                            .arg(form.sessions)
                            .arg(percentText(form.attendancePercent()), percentText(form.madeUpPercent()))
                            .arg(form.outputs)
                            .arg(form.rated)
                            .arg(percentText(ideology::studyApproval(form.votes)));
    }
    QJsonArray sessions;
    for (const auto& each : quality.sessions) {
        sessions.append(QJsonObject{{QStringLiteral("gathering"), each.gathering.toString()},
                                    {QStringLiteral("topic"), each.topic},
                                    {QStringLiteral("date"), dayJson(each.on)},
                                    {QStringLiteral("expected"), each.expected},
                                    {QStringLiteral("present"), each.present},
                                    {QStringLiteral("outputs"), each.outputs},
                                    {QStringLiteral("votes"), votesJson(each.votes)},
                                    {QStringLiteral("too_many"), each.hasTooMany()}});
        answer.lines << QStringList{each.on.toString(Qt::ISODate), each.topic,
                                    QStringLiteral("%1 / %2").arg(each.present).arg(each.expected),
                                    each.votes ? votesText(*each.votes) : tr("没有评价")}
                            .join(u'\t');
        if (each.hasTooMany())
            answer.lines << tr("  评价 %1 份，多于到会 %2 人，没有计入：请核对到会名单，或者重新登记评价")
                                .arg(ideology::studyVotesIn(*each.votes))
                                .arg(each.present);
    }
    answer.json = QJsonObject{{QStringLiteral("year"), year.first.year()},
                              {QStringLiteral("forms"), forms},
                              {QStringLiteral("sessions"), sessions}};
    return answer;
}

/// Four numbers in the order of the grades. Error: rating.shape.
Result<StudyVotes> votesNamed(const Invocation& given)
{
    const QString text = given.value(QStringLiteral("votes"));
    const QStringList parts = given.list(QStringLiteral("votes"));
    StudyVotes votes{};
    bool good = parts.size() == int(ideology::kStudyGrades);
    for (std::size_t i = 0; good && i < ideology::kStudyGrades; ++i)
        votes.at(i) = parts[qsizetype(i)].toInt(&good);
    if (!good)
        return fail(ErrorKind::Invalid, QStringLiteral("rating.shape"), {text});
    return votes;
}

Result<Answer> studyRate(Context& context)
{
    BB_TRY(const StudyVotes votes, votesNamed(context.invocation()));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto id, namedRecord(context, *desk.opened));
    BB_TRY(const auto held, gathering::loadGathering(desk.reader(), id));
    BB_CHECK(desk.perform("study.rate", tr("登记学习效果评价：%1").arg(held.topic),
                          [&](UnitOfWork& unit) { return ideology::rateStudy(unit, id, votes, desk.today()); }));
    return Answer{
        QJsonObject{{QStringLiteral("gathering"), id.toString()}, {QStringLiteral("votes"), votesJson(votes)}},
        {QStringList{held.topic, votesText(votes)}.join(u'\t')}};
}

Result<Answer> studyUnrate(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto id, namedRecord(context, *desk.opened));
    BB_TRY(const auto held, gathering::loadGathering(desk.reader(), id));
    BB_CHECK(desk.perform("study.unrate", tr("去掉学习效果评价：%1").arg(held.topic),
                          [&](UnitOfWork& unit) { return ideology::clearRating(unit, id); }));
    return Answer{QJsonObject{{QStringLiteral("gathering"), id.toString()}, {QStringLiteral("votes"), QJsonValue()}},
                  {tr("%1：没有评价").arg(held.topic)}};
}

QJsonObject outputJson(const StudyEntry& entry)
{
    return {{QStringLiteral("id"), entry.id.toString()},
            {QStringLiteral("full_name"), entry.name},
            {QStringLiteral("kind"), ideology::studyEntryKindName(entry.kind)},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("date"), dayJson(entry.on)},
            {QStringLiteral("gathering"), entry.gathering ? QJsonValue(entry.gathering->toString()) : QJsonValue()},
            {QStringLiteral("topic"), textJson(entry.topic)},
            {QStringLiteral("study_minutes"), entry.minutes ? QJsonValue(*entry.minutes) : QJsonValue()},
            {QStringLiteral("note"), textJson(entry.note)}};
}

QString outputLine(const StudyEntry& entry)
{
    return QStringList{entry.on.toString(Qt::ISODate),
                       entry.name,
                       ideology::studyEntryKindTitle(entry.kind),
                       entry.title,
                       entry.topic,
                       entry.id.toString()}
        .join(u'\t');
}

Result<Answer> studyEntries(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(DateRange year, yearAsked(context, day));
    if (past)
        year.last = std::min(year.last, day);
    BB_TRY(const auto all, ideology::listStudyEntries(desk.reader(), desk.branch.id, year));
    Answer answer;
    QJsonArray list;
    for (const StudyEntry& entry : all) {
        list.append(outputJson(entry));
        answer.lines << outputLine(entry);
    }
    if (list.isEmpty())
        answer.lines << (past ? tr("那天还没有学习成果。") : tr("没有学习成果。用 study enter 姓名 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> studyEnter(Context& context)
{
    const Invocation& given = context.invocation();
    const QString kind = given.value(QStringLiteral("kind"));
    const auto known = ideology::studyEntryKindByName(kind);
    if (!known)
        return fail(ErrorKind::Invalid, QStringLiteral("study_entry.kind_unknown"), {kind});
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    StudyEntry entry;
    entry.branch = desk.branch.id;
    entry.kind = *known;
    entry.on = desk.today();
    BB_CHECK(readDay(entry.on, context, "date", desk.today()));
    BB_TRY(entry.member, memberNamed(given, desk, given.words.value(0), entry.on));
    BB_TRY(const int minutes, hoursAsMinutes(given, desk));
    if (minutes > 0)
        entry.minutes = minutes;
    readText(entry.title, given, "title");
    readText(entry.note, given, "note");
    if (given.has(QStringLiteral("gathering"))) {
        BB_TRY(entry.gathering, recordNamed(given.value(QStringLiteral("gathering")), context, *desk.opened));
    }
    ideology::StudyEntryId id;
    BB_CHECK(desk.perform("study.enter", tr("登记学习成果：%1，%2").arg(given.words.value(0), entry.title),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, ideology::addStudyEntry(unit, entry, desk.today()));
                              return {};
                          }));
    BB_TRY(const StudyEntry made, ideology::loadStudyEntry(desk.reader(), id));
    return Answer{outputJson(made), {outputLine(made)}};
}

Result<Answer> studyStrike(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ideology::StudyEntryId::fromString(context.invocation().words.value(0));
    BB_TRY(const StudyEntry entry, ideology::loadStudyEntry(desk.reader(), id));
    BB_CHECK(desk.perform("study.strike", tr("去掉学习成果：%1，%2").arg(entry.name, entry.title),
                          [&](UnitOfWork& unit) { return ideology::removeStudyEntry(unit, id); }));
    return Answer{outputJson(entry), {outputLine(entry)}};
}

Result<Answer> studyLeaders(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto leaders, ideology::loadLeaderStudy(desk.reader(), *desk.catalogue, desk.branch.id, day));
    Answer answer;
    QJsonArray list;
    for (const auto& leader : leaders) {
        list.append(QJsonObject{{QStringLiteral("full_name"), leader.name},
                                {QStringLiteral("hours"), leader.hours},
                                {QStringLiteral("target"), leader.target},
                                {QStringLiteral("due"), leader.due},
                                {QStringLiteral("behind"), leader.behind},
                                {QStringLiteral("own_hours"), leader.ownHours},
                                {QStringLiteral("attended"), leader.attended},
                                {QStringLiteral("expected"), leader.expected},
                                {QStringLiteral("outputs"), leader.outputs}});
        answer.lines << tr("%1\t集中学习 %2 / %3 学时（%4）\t自学 %5 学时\t到课 %6 / %7\t成果 %8 篇")
                            .arg(leader.name)
                            .arg(leader.hours)
                            .arg(leader.target)
                            .arg(leader.target == 0  ? tr("不作要求")
                                     : leader.behind ? tr("落后")
                                                     : tr("按进度"))
                            .arg(leader.ownHours)
                            .arg(leader.attended)
                            .arg(leader.expected)
                            .arg(leader.outputs);
    }
    if (list.isEmpty())
        answer.lines << tr("名册里没有班子成员。");
    answer.json = list;
    return answer;
}

Result<Answer> studyRegular(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto year, ideology::loadRegularYear(desk.reader(), *desk.catalogue, desk.branch.id, desk.today()));
    Answer answer;
    QJsonArray lines;
    std::optional<ideology::Regular> block;
    for (const auto& line : year.lines) {
        if (block != line.regular)
            answer.lines << ideology::regularTitle(line.regular);
        block = line.regular;
        QJsonArray months;
        for (const int held : line.heldIn)
            months.append(held);
        lines.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(line.kind).name)},
                                 {QStringLiteral("held"), line.held},
                                 {QStringLiteral("planned"), line.planned},
                                 {QStringLiteral("quiet_quarters"), line.quietQuarters},
                                 {QStringLiteral("held_by_month"), months}});
        const QString title = shownName(gathering::kindInfo(line.kind).name, gathering::kindTitle(line.kind));
        const QString counts = tr("  %1\t已开展 %2 次，还安排 %3 次").arg(title).arg(line.held).arg(line.planned);
        answer.lines << (line.yearly ? tr("%1（每年一次，不按季度看）").arg(counts)
                                     : tr("%1，%2 个季度没有开展").arg(counts).arg(line.quietQuarters));
    }
    if (!year.themeDays.isEmpty())
        answer.lines << year.themeDays;
    answer.lines
        << tr("轮训：%1 / %2 人；学时落后 %3 人").arg(year.turns.had).arg(year.turns.all).arg(year.belowTarget);
    answer.json = QJsonObject{
        {QStringLiteral("year"), year.year},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("had_turn"), year.turns.had},
        {QStringLiteral("members"), year.turns.all},
        {QStringLiteral("behind_hours"), year.belowTarget},
        {QStringLiteral("evaluation_year"), year.lastEvaluation ? QJsonValue(year.evaluationYear) : QJsonValue()}};
    return answer;
}

} // namespace

QList<Command> studyEffectCommands()
{
    const QString noun = QStringLiteral("study");
    const QStringList record{kRecordWord.toString()};
    const QStringList year = optionTexts({"year=YEAR"});
    return {
        {noun,
         QStringLiteral("quality"),
         {},
         year,
         tr("学习质量：各种形式的到课率、补课率、成果，每次学习的无记名评价"),
         studyQuality},
        {noun, QStringLiteral("rate"), record, optionTexts({"!votes=N,N,N,N"}),
         tr("登记一次学习的无记名效果评价：好、较好、一般、差各多少份"), studyRate},
        {noun, QStringLiteral("unrate"), record, {}, tr("去掉误登记的效果评价"), studyUnrate},
        {noun,
         QStringLiteral("entries"),
         {},
         year + optionTexts({"as-of=D"}),
         tr("体会文章、学习笔记、发言提纲和自学；--as-of 到那天为止的"),
         studyEntries},
        {noun,
         QStringLiteral("enter"),
         {QStringLiteral("PERSON")},
         optionTexts(
             {"!kind=own_study|paper|notes|outline", "!title=T", "date=D", "gathering=ID|last", "hours=H", "note=T"}),
         tr("登记学习成果或者自学；自学不计入集中学习培训学时"),
         withNames<studyEnter>},
        {noun, QStringLiteral("strike"), {QStringLiteral("ID")}, {}, tr("去掉误登记的学习成果"), studyStrike},
        {noun,
         QStringLiteral("leaders"),
         {},
         optionTexts({"as-of=D"}),
         tr("班子成员今年的学习：学时、自学、到课、成果；--as-of 按那天的情况"),
         studyLeaders},
        {noun, QStringLiteral("regular"), {}, {}, tr("三个经常：教育、培训、考核评价今年开展了什么"), studyRegular}};
}

} // namespace branchbook::cli
