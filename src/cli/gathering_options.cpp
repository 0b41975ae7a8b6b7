// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_options.h"

#include "cli/person_option.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace branchbook::cli {

using gathering::AgendaItem;
using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

namespace {

tl::unexpected<Error> badPart(const AgendaItem& item, const QString& part)
{
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.agenda_form"), {item.title, part});
}

/// other（其他）、report（审议报告）…
template <class Table>
QString knownNames(const Table& table)
{
    QStringList names;
    for (const auto& info : table)
        names.append(
            shownBeside(QString::fromLatin1(info.name), branchbook::shownWord(QString::fromUtf16(info.title))));
    return shownList(names);
}

QString kindsWithAmount()
{
    QList<gathering::MatterInfo> kinds;
    std::ranges::copy_if(gathering::matters(), std::back_inserter(kinds), &gathering::hasAmount,
                         &gathering::MatterInfo::matter);
    return knownNames(kinds);
}

QList<gathering::Paper> papersFrom(const QString& text)
{
    QList<gathering::Paper> papers;
    static const QRegularExpression separators(QStringLiteral("[,，、]"));
    for (QString one : text.split(separators, Qt::SkipEmptyParts)) {
        one.replace(u'：', u':');
        const QString state = one.section(u':', 1).trimmed();
        papers.append({one.section(u':', 0, 0).trimmed(), state == u"有" || state == u"yes" || state == u"1"});
    }
    return papers;
}

Result<> readPart(AgendaItem& item, const QString& key, const QString& value, const QString& part)
{
    if (key == u"kind") {
        const auto matter = gathering::matterByName(value);
        if (!matter)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.matter_unknown"),
                        {item.title, value, knownNames(gathering::matters())});
        item.matter = *matter;
    } else if (key == u"stage") {
        const auto stage = gathering::stageByName(value);
        if (!stage)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.stage_unknown"),
                        {item.title, value, knownNames(gathering::stages())});
        item.stage = *stage;
    } else if (key == u"amount") {
        item.amount = Money::fromString(value);
        if (!item.amount || item.amount->fen < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.amount"), {item.title, value});
    } else if (key == u"papers") {
        item.papers = papersFrom(value);
    } else if (key == u"proposer") {
        item.proposer = value;
    } else {
        return badPart(item, part);
    }
    return {};
}

const QRegularExpression& pairForm()
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z]+)\\s*=(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

/// TITLE|key=value|…: a part that is no pair belongs to the title.
struct AgendaText {
    QString title;
    QStringList pairs;
};
AgendaText partsOf(const QString& text)
{
    QStringList parts = text.split(u'|');
    qsizetype title = parts.size();
    while (title > 1 && pairForm().match(parts[title - 1]).hasMatch())
        --title;
    return {oneLine(parts.mid(0, title).join(u'|')), parts.mid(title)};
}

/// What the text says of it; of the item that stands there already the rest stays.
Result<AgendaItem> itemFrom(const AgendaText& text, AgendaItem item)
{
    // ;kind=admission would make an item of another kind, in silence
    static const QRegularExpression stray(QStringLiteral("[;；|｜]\\s*(kind|amount|papers|stage|proposer)\\s*[=＝]"),
                                          QRegularExpression::CaseInsensitiveOption);
    item.title = text.title;
    if (const auto found = stray.match(text.title); found.hasMatch())
        return badPart(item, found.captured(0));
    bool saysAmount = false;
    for (const QString& part : text.pairs) {
        const auto found = pairForm().match(part);
        BB_CHECK(readPart(item, found.captured(1).toLower(), found.captured(2).trimmed(), part));
        saysAmount = saysAmount || found.captured(1).compare(u"amount", Qt::CaseInsensitive) == 0;
    }
    if (saysAmount && !gathering::hasAmount(item.matter))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.amount_kind"),
                    {item.title, gathering::matterTitle(item.matter), kindsWithAmount()});
    return item;
}

/// The item of `before` that is meant: of the same title and, where several are called so, of the same kind.
AgendaItem takeItem(QList<AgendaItem>& before, const AgendaText& text)
{
    AgendaItem wanted;
    for (const QString& part : text.pairs) {
        const auto found = pairForm().match(part);
        if (found.captured(1).toLower() == u"kind")
            wanted.matter = gathering::matterByName(found.captured(2).trimmed()).value_or(wanted.matter);
    }
    qsizetype at = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].title == text.title && (at < 0 || before[i].matter == wanted.matter)) {
            at = i;
            if (before[i].matter == wanted.matter)
                break;
        }
    }
    return at < 0 ? AgendaItem() : before.takeAt(at);
}

/// The latest whose day has come, or the first after today; `rows` are newest first.
Result<gathering::GatheringId> standingRecord(const QList<gathering::GatheringRow>& rows, const QString& word,
                                              QDate today, const QString& what, const book::Branch& branch)
{
    const auto last = std::find_if(rows.begin(), rows.end(), [today](const auto& row) { return row.heldOn <= today; });
    if (word == u"last") {
        if (last == rows.end())
            return fail(ErrorKind::NotFound, QStringLiteral("gathering.none"), {branch.name, what});
        return last->id;
    }
    if (last == rows.begin())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.none_planned"), {branch.name, what});
    return std::prev(last)->id;
}

} // namespace

Result<gathering::GatheringId> namedRecord(const Context& context, const book::Book& opened)
{
    return recordNamed(context.invocation().words.value(0), context, opened);
}

Result<QStringList> lastNotice(const Context& context, const book::Book& opened, gathering::GatheringId written)
{
    if (context.invocation().words.value(0) != u"last")
        return QStringList();
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    gathering::GatheringQuery query;
    query.branch = branch.id;
    BB_TRY(auto rows, gathering::listGatherings(opened.reader(), query));
    rows.removeIf([&](const auto& row) { return row.heldOn > opened.today(); }); // ids go by the time of entry
    const auto entered = std::ranges::max_element(rows, {}, [](const auto& row) { return row.id; });
    const auto meant = std::ranges::find_if(rows, [&](const auto& row) { return row.id == written; });
    if (entered == rows.end() || meant == rows.end() || entered == meant)
        return QStringList();
    return QStringList{tr("写入的是 %1 的“%2”：last 是日期最晚的一次。要写后来登记的 %3 的“%4”，请用编号 %5。")
                           .arg(meant->heldOn.toString(Qt::ISODate), meant->topic,
                                entered->heldOn.toString(Qt::ISODate), entered->topic, entered->id.toString())};
}

Result<gathering::GatheringId> recordNamed(const QString& word, const Context& context, const book::Book& opened,
                                           std::optional<gathering::Kind> kind)
{
    if (const auto whole = gathering::GatheringId::fromString(word); !whole.isNull())
        return whole; // also of another branch or in the recycle bin
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    gathering::GatheringQuery query;
    query.branch = branch.id;
    BB_TRY(auto rows, gathering::listGatherings(opened.reader(), query));
    if (word == u"last" || word == u"next") {
        rows.removeIf([&](const auto& row) { return kind && row.kind != *kind; });
        return standingRecord(rows, word, opened.today(), kind ? gathering::kindTitle(*kind) : tr("会议或活动"),
                              branch);
    }
    QList<gathering::GatheringId> hits;
    for (const gathering::GatheringRow& row : rows) {
        if (row.id.toString().startsWith(word, Qt::CaseInsensitive))
            hits.append(row.id);
    }
    if (hits.size() != 1 || word.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.missing"), {word});
    return hits.first();
}

Result<> readForYear(Gathering& g, const Invocation& given)
{
    const QString option = QStringLiteral("for-year");
    if (!given.has(option))
        return {};
    if (!gathering::countsForYear(g.kind))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.for_year_kind"), {gathering::kindTitle(g.kind)});
    bool ok = false;
    g.forYear = given.value(option).toInt(&ok);
    if (!ok)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.number"),
                    {QStringLiteral("--for-year"), given.value(option)});
    return {};
}

/// A name, or an id where a name is not unique.
Result<qsizetype> attendeeIndex(const QList<Attendee>& people, const QString& wanted)
{
    const QString name = normalizedName(wanted);
    qsizetype found = -1;
    int hits = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].name == name || people[i].member.toString() == wanted) {
            found = i;
            ++hits;
        }
    }
    if (hits == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.not_expected"), {wanted});
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    return found;
}

Result<qsizetype> attendeeNamed(const Gathering& g, const store::Session& session, const QString& wanted)
{
    BB_TRY(const QString person, idWhereShown(session, g.branch, wanted, g.heldOn));
    return attendeeIndex(g.attendees, person);
}

Result<> readOfficers(Gathering& g, const Invocation& given, const store::Session& session, QStringList& said)
{
    if (given.has(QStringLiteral("host"))) {
        BB_TRY(g.host, peopleNamed(given, session, g.branch, QStringLiteral("host"), g.heldOn));
    }
    if (given.has(QStringLiteral("recorder"))) {
        BB_TRY(g.recorder, peopleNamed(given, session, g.branch, QStringLiteral("recorder"), g.heldOn));
    }
    if (!given.has(QStringLiteral("lecturer")))
        return {};
    const QString lecturer = QStringLiteral("lecturer");
    g.lecturer = given.value(lecturer);
    const auto known = peopleNamed(given, session, g.branch, lecturer, g.heldOn);
    if (known)
        g.lecturer = *known;
    else
        said.append(tr("主讲人“%1”不在名册里，已按外请的记下。是本支部的人请核对姓名；写上 --outside 就不再提示。")
                        .arg(g.lecturer));
    return {};
}

Result<QTime> timeOption(const Invocation& given, const QString& option)
{
    const QString text = given.value(option);
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (given.has(option) && !time.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("value.time"), {text});
    return time;
}

Result<QList<AgendaItem>> agendaOption(const Invocation& given, QList<AgendaItem> before)
{
    QList<AgendaItem> agenda;
    for (const QString& text : given.values(QStringLiteral("agenda"))) {
        const AgendaText parts = partsOf(text);
        BB_TRY(const AgendaItem item, itemFrom(parts, takeItem(before, parts)));
        agenda.append(item);
    }
    return agenda;
}

QStringList texts(std::initializer_list<const char*> options)
{
    QStringList list;
    for (const char* option : options)
        list.append(QString::fromUtf8(option));
    return list;
}

} // namespace branchbook::cli
