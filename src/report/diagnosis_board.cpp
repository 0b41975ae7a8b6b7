// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five areas' evidence by month. What an area alone knows reaches it through book::Area, as it reaches the rules.
#include "report/diagnosis_parts.h"
#include "report/report_words.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/book/roster_facts.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/talk_store.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::report {

namespace {

/// Where a record stands: "talk/<id>" → talk.
QString tableOfRef(const QString& ref)
{
    return ref.section(u'/', 0, 0);
}

/// Secret ones; what roster and gatherings say, which is not the area's own.
bool isKeptOut(const QString& ref)
{
    static const QSet<QString> kept{QString(), QStringLiteral("disposition"), QStringLiteral("sanction"),
                                    QStringLiteral("member"), QStringLiteral("gathering")};
    return kept.contains(tableOfRef(ref));
}

QString recordWords(const QString& ref)
{
    static const QHash<QString, QString> words{{QStringLiteral("talk"), QStringLiteral("谈话")},
                                               {QStringLiteral("admission"), QStringLiteral("发展党员的步骤")},
                                               {QStringLiteral("evaluation"), QStringLiteral("民主评议")},
                                               {QStringLiteral("transfer"), QStringLiteral("组织关系转接")},
                                               {QStringLiteral("away"), QStringLiteral("外出党员联系")},
                                               {QStringLiteral("education"), QStringLiteral("廉政教育")}};
    return words.value(tableOfRef(ref), QStringLiteral("记录"));
}

Result<> addGatheringRecords(const store::Session& session, const book::Branch& branch, DateRange year,
                             EvidenceBoard& board)
{
    gathering::GatheringQuery query;
    query.branch = branch.id;
    query.period = year;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        const auto& info = gathering::kindInfo(row.kind);
        if (row.isPlanned(year.last))
            continue;
        for (EvidenceRow& line : board.rows) {
            if (line.area == QLatin1StringView(info.area))
                line.records.append(
                    {row.heldOn, QStringLiteral("%1：%2").arg(gathering::kindTitle(row.kind), row.topic)});
        }
    }
    return {};
}

Result<> addLedgerRecords(const store::Session& session, const book::Branch& branch, DateRange year,
                          EvidenceBoard& board)
{
    for (EvidenceRow& line : board.rows) {
        ledger::ItemQuery query;
        query.branch = branch.id;
        query.area = line.area;
        query.period = year;
        BB_TRY(const auto items, ledger::listItems(session, query));
        for (const ledger::Item& item : items) {
            if (year.contains(item.raisedOn))
                line.records.append(
                    {item.raisedOn, QStringLiteral("%1：%2").arg(ledger::kindTitle(item.kind), item.matter)});
        }
    }
    return {};
}

/// The two of each open talk, by its ref.
Result<QHash<QString, QString>> talkWords(const store::Session& session, const book::Branch& branch, DateRange year)
{
    QHash<QString, QString> words;
    BB_TRY(const auto talks, organization::listTalks(session, {branch.id, year, false}));
    for (const organization::Talk& talk : talks) {
        words.insert(QStringLiteral("talk/") + talk.id.toString(),
                     talk.isOpen() ? QStringLiteral("%1：%2和%3")
                                         .arg(organization::talkTitle(talk.kind), talk.speaker.name, talk.partner.name)
                                   : QStringLiteral("谈话（不公开，不列姓名）"));
    }
    return words;
}

/// Those that events of the year are about, by id.
QHash<QString, QString> namesInEvents(const rules::Facts& facts, DateRange year)
{
    QHash<QString, QString> names;
    for (const rules::Event& event : facts.events) {
        if (!event.subject.isEmpty() && year.contains(event.on) && !isKeptOut(event.ref))
            names.insert(event.subject, {});
    }
    for (std::size_t i = 0; i < facts.people.size() && !names.isEmpty(); ++i) {
        if (const auto found = names.find(facts.people.id(i)); found != names.end())
            *found = facts.people.name(i);
    }
    return names;
}

/// What the area's facts say of days in the year, a record once a day.
void addAreaRecords(const rules::Facts& facts, DateRange year, const QHash<QString, QString>& talks, EvidenceRow& line)
{
    const auto names = namesInEvents(facts, year);
    QSet<QString> seen;
    const auto add = [&](const QString& ref, QDate on, const QString& subject = {}) {
        const QString key = ref + u' ' + on.toString(Qt::ISODate);
        if (isKeptOut(ref) || !year.contains(on) || seen.contains(key))
            return;
        seen.insert(key);
        const QString name = names.value(subject);
        const QString words = name.isEmpty() ? recordWords(ref) : QStringLiteral("%1：%2").arg(recordWords(ref), name);
        line.records.append({on, talks.value(ref, words)});
    };
    for (const rules::Occurrence& occurrence : facts.occurrences) {
        if (!occurrence.planned)
            add(occurrence.ref, occurrence.on);
    }
    for (const rules::Event& event : facts.events)
        add(event.ref, event.on, event.subject);
}

/// Late by now, in the month that was asked for or in which it fell due.
void addEvidenceGaps(const agenda::Agenda& agenda, DateRange year, EvidenceBoard& board)
{
    for (const rules::Finding& finding : agenda.findings) {
        if (finding.state != rules::State::Overdue || finding.key.isEmpty())
            continue;
        const auto* count = std::get_if<rules::CountInPeriod>(&finding.rule->body);
        const QDate on = count != nullptr && count->per == rules::PeriodUnit::Month ? finding.begins : finding.due;
        if (!year.contains(on))
            continue;
        for (EvidenceRow& line : board.rows) {
            if (line.area == finding.rule->area)
                line.gaps.append(EvidenceGap{.key = finding.key,
                                             .title = finding.title,
                                             .month = on.month(),
                                             .shown = agenda::titleText(finding)});
        }
    }
}

struct NextWork {
    const char* area;
    const char* tab;
    const char16_t* proposal;
};
constexpr std::array<NextWork, 5> kNextWork{
    {{"ideology", "study", u"安排一次学习，或者补记已经开展的"},
     {"organization", "talks", u"补记已经开过的会议和谈心谈话，或者安排下一次"},
     {"conduct", "opinion", u"征求一次意见，或者补记已经办理的意见和承诺"},
     {"integrity", "education", u"安排一次廉政教育，或者补记已经开展的"},
     {"institutions", "library", u"看一遍到期复核的制度和没有覆盖的重点领域，补记已经办过的"}}};

bool isQuietIn(const EvidenceRow& row, DateRange range)
{
    return std::ranges::none_of(row.records, [&](const EvidenceRecord& one) { return range.contains(one.on); });
}

EvidenceGap quietGap(const EvidenceRow& row, const QString& title, int month)
{
    const auto next =
        std::ranges::find_if(kNextWork, [&](const NextWork& one) { return row.area == QLatin1String(one.area); });
    const bool known = next != kNextWork.end();
    return {{},       title,
            month,    known ? QString::fromUtf16(next->proposal) : QString(),
            row.area, known ? QString::fromLatin1(next->tab) : QString()};
}

/// Nothing at all is no plain 0: it is a gap, with what could be done next.
void addQuietAreas(DateRange period, EvidenceBoard& board)
{
    if (period.last < period.first)
        return; // has not begun
    for (EvidenceRow& row : board.rows) {
        if (isQuietIn(row, period))
            row.gaps.prepend(quietGap(row, QStringLiteral("%1本期没有记录").arg(row.title), period.last.month()));
    }
}

/// The board shows the whole year: a quarter of it that is over, not told with `period` and within what the book keeps (`since`).
void addQuietQuarters(DateRange period, DateRange year, QDate since, EvidenceBoard& board)
{
    for (int number = 1; number <= 4; ++number) {
        const Quarter quarter{year.first.year(), number};
        const DateRange range = quarter.range();
        if (range.last > year.last || (since.isValid() && range.first < since))
            continue;
        for (EvidenceRow& row : board.rows) {
            const bool isTold = period.contains(range.first) && isQuietIn(row, period);
            if (!isTold && isQuietIn(row, range))
                row.gaps.append(
                    quietGap(row, QStringLiteral("%1第%2季度没有记录").arg(row.title).arg(number), range.last.month()));
        }
    }
}

} // namespace

QList<EvidenceRecord> EvidenceRow::recordsIn(int month) const
{
    QList<EvidenceRecord> found;
    for (const EvidenceRecord& record : records) {
        if (record.on.month() == month)
            found.append(record);
    }
    return found;
}

QList<EvidenceGap> EvidenceRow::gapsIn(int month) const
{
    QList<EvidenceGap> found;
    for (const EvidenceGap& gap : gaps) {
        if (gap.month == month)
            found.append(gap);
    }
    return found;
}

QList<EvidenceGap> EvidenceBoard::gaps() const
{
    QList<EvidenceGap> all;
    for (const EvidenceRow& row : rows)
        all += row.gaps;
    std::stable_partition(all.begin(), all.end(), [](const EvidenceGap& gap) { return gap.key.isEmpty(); });
    return all;
}

Result<EvidenceBoard> collectBoard(const store::Session& session, const book::Branch& branch,
                                   const agenda::Agenda& agenda, DateRange period, QDate basis,
                                   const book::Areas& areas)
{
    EvidenceBoard board;
    board.year = basis.year();
    board.months = basis.month();
    const DateRange year{QDate(basis.year(), 1, 1), basis};
    const book::FactsQuery query{session, branch.id, year.first, basis, agenda.rulebook.catalogue};
    rules::Facts shared; // what an area finds there when it is asked
    BB_CHECK(book::addRosterFacts(query, shared));
    BB_CHECK(gathering::addHeldFacts(query, shared));
    BB_TRY(const auto talks, talkWords(session, branch, year));
    for (const auto& area : areas) {
        rules::Facts facts = shared;
        BB_CHECK(area->addFacts(query, facts));
        EvidenceRow line;
        line.area = area->id();
        line.title = areaTitle(area->id());
        addAreaRecords(facts, year, talks, line);
        board.rows.append(line);
    }
    BB_CHECK(addGatheringRecords(session, branch, year, board));
    BB_CHECK(addLedgerRecords(session, branch, year, board));
    BB_CHECK(addOrganizationRecords(session, branch.id, year, board));
    addEvidenceGaps(agenda, year, board);
    for (EvidenceRow& row : board.rows)
        std::stable_sort(row.records.begin(), row.records.end(),
                         [](const EvidenceRecord& a, const EvidenceRecord& b) { return a.on < b.on; });
    const DateRange begun{period.first, std::min(period.last, basis)};
    addQuietAreas(begun, board);
    addQuietQuarters(begun, year, agenda.facts.since, board);
    return board;
}

} // namespace branchbook::report
