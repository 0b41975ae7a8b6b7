// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 廉政教育 from both sides: gatherings whose topic says so, and entries.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/held_facts.h"

#include "branchbook/base/text.h"
#include "branchbook/integrity/education.h"
#include "integrity/rows.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <vector>

namespace branchbook::integrity {

namespace {

constexpr char16_t kEducationAct[] = u"integrity_education";

/// Of both books of it, on any day, planned ones too.
Result<std::vector<rules::Occurrence>> educationActs(const book::FactsQuery& query)
{
    std::vector<rules::Occurrence> acts;
    const QString act = QString::fromUtf16(kEducationAct);
    store::Query rows = query.session.query("education.gatherings");
    rows.bind("branch", query.branch.toString());
    BB_TRY(bool row, rows.next());
    while (row) {
        const QDate on = store::dayAt(rows, 2);
        const bool planned = on > query.today || rows.integer(3) == 0;
        if (isIntegrityTopic(rows.text(1)))
            acts.push_back(
                {act, {}, on, planned, {}, gathering::refOf(gathering::GatheringId::fromString(rows.text(0)))});
        BB_TRY(row, rows.next());
    }
    BB_TRY(const auto lessons, listLessons(query.session, query.branch));
    for (const Lesson& lesson : lessons) {
        if (lesson.heldOn <= query.today)
            acts.push_back({act, {}, lesson.heldOn, false, {}, QStringLiteral("education/") + lesson.id.toString()});
    }
    return acts;
}

} // namespace

bool isIntegrityTopic(const QString& topic)
{
    static constexpr std::array kWords{u"廉政", u"廉洁", u"警示教育", u"党纪学习"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char16_t* word) { return topic.contains(QStringView(word)); });
}

Result<QList<EducationSession>> educationSessions(const store::Session& session, book::BranchId branch, DateRange range,
                                                  QDate today)
{
    gathering::GatheringQuery query;
    query.branch = branch;
    query.period = range;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    BB_TRY(const auto lessons, listLessons(session, branch));
    QList<EducationSession> sessions;
    for (const gathering::GatheringRow& row : rows) {
        if (isIntegrityTopic(row.topic) && !row.isPlanned(today))
            sessions.append({row.heldOn, row.topic, gathering::kindTitle(row.kind), row.present, row.id});
    }
    for (const Lesson& lesson : lessons) {
        if (range.contains(lesson.heldOn) && lesson.heldOn <= today)
            sessions.append({lesson.heldOn, lesson.topic, lessonKinds().chineseOf(lesson.kind), lesson.present, {}});
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const EducationSession& a, const EducationSession& b) { return a.on < b.on; });
    return sessions;
}

Result<> addEducationFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto acts, educationActs(query));
    QDate first;
    for (const rules::Occurrence& each : acts) {
        if (!each.planned)
            first = first.isValid() ? std::min(first, each.on) : each.on;
        if (each.on >= query.from)
            facts.occurrences.push_back(each);
    }
    if (!first.isValid())
        return {};
    const QString act = QString::fromUtf16(kEducationAct);
    facts.keeps.insert(act);
    facts.measures.push_back(
        {act + QStringLiteral(".since"), {}, first.toString(QStringLiteral("yyyyMMdd")).toDouble(), {}, 0});
    return {};
}

Result<> addEducationSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto sessions, educationSessions(query.session, query.branch, range, query.today));
    if (sessions.isEmpty())
        return {};
    QStringList words;
    QJsonArray list;
    for (const EducationSession& each : sessions) {
        QString line = QStringLiteral("%1月%2日%3“").arg(each.on.month()).arg(each.on.day()).arg(each.kind) + each.topic
            + QStringLiteral("”");
        if (each.present > 0)
            line += QStringLiteral("，参加%1人").arg(each.present);
        words.append(line);
        list.append(QJsonObject{{QStringLiteral("date"), each.on.toString(Qt::ISODate)},
                                {QStringLiteral("kind"), each.kind},
                                {QStringLiteral("topic"), each.topic},
                                {QStringLiteral("present"), each.present},
                                {QStringLiteral("gathering"), each.gathering.has_value()}});
    }
    section.parts.emplace_back(book::SectionText::of(
        QStringLiteral("开展廉政教育%1次：").arg(markFigure(QStringLiteral("education"), sessions.size()))
        + joinedClauses(words) + QStringLiteral("。")));
    section.people.append(book::recordsBehind(QStringLiteral("education"), QStringLiteral("廉政教育"), words));
    section.figures.insert(QStringLiteral("education"), list);
    return {};
}

} // namespace branchbook::integrity
