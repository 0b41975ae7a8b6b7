// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members' meeting discusses the conversion when probation is over (corrections 25): earlier is told, never refused.
#include "branchbook/book/conversion.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/archive_meeting.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/rule_base.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

using gathering::Gathering;
using gathering::Matter;
using gathering::Resolution;

struct EarlyTexts {
    Q_DECLARE_TR_FUNCTIONS(EarlyTexts)
};

QString wordsOf(const Gathering& record, const Resolution& one)
{
    const auto* item = gathering::itemOf(record, one);
    return item == nullptr ? one.text : item->title + u'。' + one.text;
}

/// Not the end of a membership, which waits for nothing; an archived vote that failed made nobody a full member.
bool convertsEarly(const Gathering& record, const Resolution& one, const QString& words)
{
    if (!gathering::mayResolve(record.kind) || record.kind == gathering::Kind::CommitteeMeeting
        || words.contains(QStringLiteral("取消")))
        return false;
    if (record.state == gathering::State::Archived && !(one.outcome && one.outcome->passed))
        return false;
    const Matter matter = gathering::matterOf(record, one);
    return matter == Matter::Conversion
        || (matter == Matter::Other && gathering::matterInWords(words) == Matter::Conversion);
}

/// Whose probation ends after the day of the record. What the meeting itself extends ends, for it, without the extension.
Result<QList<EarlyConversion>> onProbation(const store::Session& session, const Gathering& record, bool extends)
{
    QList<EarlyConversion> people;
    BB_TRY(const auto base, rules::ruleBase());
    book::MemberQuery query;
    query.branch = record.branch;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        book::FieldValues values = filed.member.values;
        if (extends)
            values.set(book::Field::ProbationExtendedUntil, QString());
        const auto end = book::probationEnd(base->catalogue, values);
        if (filed.member.name().isEmpty() || !end.earliest.isValid() || end.earliest <= record.heldOn)
            return;
        // The text in force on the day of the step speaks of it (corrections 3).
        const auto rule = rules::figureOn(base->catalogue, u"dev.probation", record.heldOn);
        people.append({0, filed.member.name(), end.earliest, end.isDay(), rule ? rule->cited : QString()});
    }));
    // The longer name first: 王一鸣 is not 王一.
    std::ranges::stable_sort(people, std::ranges::greater(),
                             [](const EarlyConversion& one) { return one.name.size(); });
    return people;
}

/// Only people whose vote it could be: the words name them, and it was held between acceptance and the end of the probation.
Result<QString> earlyAt(const store::Session& session, const gathering::GatheringRow& row, const QString& name)
{
    BB_TRY(const Gathering record, gathering::loadGathering(session, row.id));
    if (std::ranges::none_of(record.resolutions,
                             [&](const Resolution& one) { return wordsOf(record, one).contains(name); }))
        return QString();
    BB_TRY(const auto found, findEarlyConversions(session, record));
    const auto here = std::ranges::find(found, name, &EarlyConversion::name);
    return here == found.end()
        ? QString()
        : EarlyTexts::tr("“%1”表决了转正：%2").arg(record.topic, earlyConversionText(*here, record.heldOn));
}

} // namespace

Result<QList<EarlyConversion>> findEarlyConversions(const store::Session& session, const Gathering& record)
{
    QList<EarlyConversion> found;
    const auto converts = [&](const Resolution& one) { return convertsEarly(record, one, wordsOf(record, one)); };
    if (std::ranges::none_of(record.resolutions, converts))
        return found;
    const bool extends = std::ranges::any_of(record.resolutions, [&](const Resolution& one) {
        return wordsOf(record, one).contains(QStringLiteral("延长"));
    });
    BB_TRY(const auto people, onProbation(session, record, extends));
    for (qsizetype i = 0; i < record.resolutions.size(); ++i) {
        const Resolution& one = record.resolutions[i];
        if (!converts(one))
            continue;
        QString words = wordsOf(record, one);
        for (const EarlyConversion& person : people) {
            if (!words.contains(person.name))
                continue;
            words.remove(person.name);
            found.append(person);
            found.last().place = i;
        }
    }
    return found;
}

QString earlyConversionText(const EarlyConversion& person, QDate heldOn)
{
    const QString ends = rules::chineseDay(person.ends);
    return EarlyTexts::tr("%1的预备期%2才满，开会那天（%3）还没有满。预备期满才能讨论转正（%4）。请核对开会日期"
                          "和花名册上的入党日期。")
        .arg(person.name, person.exact ? ends : EarlyTexts::tr("最早%1").arg(ends), rules::chineseDay(heldOn),
             person.cited);
}

Result<QStringList> earlyConversions(const store::Session& session, const Gathering& record)
{
    QStringList doubts;
    BB_TRY(const auto found, findEarlyConversions(session, record));
    for (const EarlyConversion& person : found)
        doubts.append(EarlyTexts::tr("决议“%1”：%2")
                          .arg(record.resolutions[person.place].text, earlyConversionText(person, record.heldOn)));
    return doubts;
}

Result<QStringList> earlyMeetingsOf(const store::Session& session, const book::Member& member, QDate until)
{
    QStringList doubts;
    BB_TRY(const auto base, rules::ruleBase());
    const auto end = book::probationEnd(base->catalogue, member.values);
    const QDate joined = member.date(book::Field::JoinDate).earliest();
    if (!end.earliest.isValid() || member.name().isEmpty())
        return doubts;
    gathering::GatheringQuery query;
    query.branch = member.branch;
    query.kind = gathering::Kind::GeneralMeeting;
    const QDate last = end.earliest.addDays(-1);
    query.period = DateRange{joined, until.isValid() ? std::min(last, until) : last};
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        BB_TRY(const QString early, earlyAt(session, *row, member.name()));
        doubts.append(early);
    }
    doubts.removeAll(QString());
    return doubts;
}

} // namespace branchbook::organization
