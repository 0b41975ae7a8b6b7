// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/story.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace branchbook::rules {

namespace {

QDate isoDay(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

std::optional<State> stateOf(const QString& word)
{
    static const QHash<QString, State> words{{QStringLiteral("尚早"), State::Upcoming},
                                             {QStringLiteral("期限内"), State::Due},
                                             {QStringLiteral("逾期"), State::Overdue},
                                             {QStringLiteral("已完成"), State::Done},
                                             {QStringLiteral("已说明"), State::Waived}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// Reads one line into a story; false: not understood.
class LineReader
{
public:
    LineReader(Story& story, int line)
        : m_story(story)
        , m_line(line)
    {
    }

    bool read(const QString& line)
    {
        const QString text = line.trimmed();
        if (text.startsWith(u"理由含 ")) {
            if (m_story.expectations.empty())
                return false;
            m_story.expectations.back().contains << text.mid(4).trimmed();
            return true;
        }
        const qsizetype colon = text.indexOf(u'：');
        m_tail = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
        m_words = (colon < 0 ? text : text.left(colon)).split(u' ', Qt::SkipEmptyParts);
        if (m_words.size() < 2)
            return false;
        const QDate day = isoDay(m_words[0]);
        return day.isValid() ? dated(day) : undated();
    }

private:
    QString word(qsizetype at) const { return m_words.value(at); }

    Subject subject() const
    {
        Subject one{word(1), word(1), {}, {}};
        for (qsizetype i = 2; i + 1 < m_words.size(); i += 2)
            (word(i) == u"自" ? one.since : one.until) = isoDay(word(i + 1));
        return one;
    }

    bool undated()
    {
        const QString& key = m_words[0];
        if (key == u"记录起于")
            m_story.facts.since = isoDay(word(1));
        else if (key == u"党小组")
            m_story.facts.groups.push_back(subject());
        else if (key == u"人员")
            m_story.facts.people.push_back(subject());
        else if (key == u"事物")
            m_story.facts.things.push_back(subject());
        else if (key == u"指标")
            return measure();
        else if (key == u"放假")
            return holiday();
        else if (key == u"说明")
            m_story.waivers.push_back({word(1), m_tail, {}, {}});
        else if (key == u"本支部")
            m_story.overrides << Override{word(2), word(3), {}, {}, isoDay(word(1))};
        else if (QStringList{QStringLiteral("数值"), QStringLiteral("表决"), QStringLiteral("分档"),
                             QStringLiteral("步骤"), QStringLiteral("材料")}
                     .contains(key))
            m_story.checks.push_back({key, word(1), isoDay(word(2)), m_tail, m_line});
        else
            return false;
        return true;
    }

    /// 指标 study.hours 沈溪 20 [2025年]
    bool measure()
    {
        Measure one;
        one.what = word(1);
        qsizetype at = 2;
        bool isNumber = false;
        one.value = word(at).toDouble(&isNumber);
        if (!isNumber) {
            one.subject = word(at++);
            one.value = word(at).toDouble(&isNumber);
        }
        one.year = word(at + 1).chopped(word(at + 1).isEmpty() ? 0 : 1).toInt();
        m_story.facts.measures.push_back(one);
        return isNumber;
    }

    /// 放假 2026-10-01 国庆节 · 放假 2026：(a table without days)
    bool holiday()
    {
        if (const QDate on = isoDay(word(1)); on.isValid())
            m_story.holidays.holidays.insert(on, word(2));
        m_story.holidays.year = word(1).left(4).toInt();
        return m_story.holidays.year > 0;
    }

    bool dated(QDate day)
    {
        const QString& verb = m_words[1];
        const QString who = word(3).startsWith(u"计入") || word(3) == u"已办" ? QString() : word(3);
        if (verb == u"召开" || verb == u"计划") {
            Occurrence one{word(2), who, day, verb == u"计划", {}, {}};
            if (const qsizetype at = m_words.indexOf(QStringLiteral("计入")); at > 0)
                one.forYear = word(at + 1).chopped(1).toInt();
            m_story.facts.occurrences.push_back(one);
        } else if (verb == u"发生") {
            m_story.facts.events.push_back({word(2), who, day, {}});
        } else if (verb == u"到期") {
            m_story.facts.terms.push_back({word(2), who, day, m_words.contains(QStringLiteral("已办")), {}});
        } else if (verb == u"上班") {
            m_story.holidays.makeUp.insert(day);
        } else if (verb == u"看") {
            return expectation(day);
        } else {
            return false;
        }
        return true;
    }

    /// 2026-09-18 看 rule [subject] [period]：逾期，期限 2026-08-31
    bool expectation(QDate day)
    {
        Expectation one;
        one.today = day;
        one.rule = word(2);
        one.line = m_line;
        static const QRegularExpression period(QStringLiteral("^\\d{4}(-\\d\\d(-\\d\\d)?|Q[1-4])?$"));
        for (qsizetype i = 3; i < m_words.size(); ++i)
            (period.match(word(i)).hasMatch() ? one.period : one.subject) = word(i);
        const QStringList parts = m_tail.split(u'，');
        one.state = stateOf(parts[0]);
        if (parts.size() > 1)
            one.due = isoDay(parts[1].section(u' ', 1));
        m_story.expectations.push_back(one);
        return one.state ? one.due.isValid() : parts[0] == u"没有";
    }

    Story& m_story;
    int m_line;
    QStringList m_words;
    QString m_tail;
};

void readFile(const QString& path, StoryBook& book)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        book.faults << path;
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QString name = path.section(u'/', -1);
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"标题 ")) {
            book.stories.push_back({});
            book.stories.back().file = name;
            book.stories.back().title = line.mid(3);
        } else if (book.stories.empty() || book.stories.back().file != name
                   || !LineReader(book.stories.back(), i + 1).read(line)) {
            book.faults << QStringLiteral("%1:%2 %3").arg(name).arg(i + 1).arg(line);
        }
    }
}

void move(QDate& day, int years)
{
    if (day.isValid())
        day = day.addYears(years);
}

} // namespace

StoryBook readStories(const QString& folder)
{
    StoryBook book;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.story")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        readFile(dir.filePath(name), book);
    return book;
}

Story shifted(const Story& story, int years)
{
    Story moved = story;
    move(moved.facts.since, years);
    const auto moveSubject = [years](Subject one) {
        move(one.since, years);
        move(one.until, years);
        return one;
    };
    for (auto* subjects : {&moved.facts.groups, &moved.facts.things})
        std::ranges::transform(*subjects, subjects->begin(), moveSubject);
    moved.facts.people.clear();
    for (size_t i = 0; i < story.facts.people.size(); ++i)
        moved.facts.people.push_back(moveSubject(story.facts.people[i]));
    for (Occurrence& one : moved.facts.occurrences) {
        move(one.on, years);
        if (one.forYear)
            *one.forYear += years;
    }
    for (Event& one : moved.facts.events)
        move(one.on, years);
    for (Term& one : moved.facts.terms)
        move(one.until, years);
    for (Measure& one : moved.facts.measures) {
        one.year += one.year != 0 ? years : 0;
        if (one.what.endsWith(u".since") && one.value > 9999) // a day as yyyymmdd
            one.value += years * 10000;
    }
    for (Expectation& one : moved.expectations) {
        move(one.today, years);
        move(one.due, years);
        if (!one.period.isEmpty())
            one.period = QString::number(one.period.left(4).toInt() + years) + one.period.mid(4);
    }
    for (Waiver& one : moved.waivers) {
        const qsizetype bar = one.key.lastIndexOf(u'|');
        one.key =
            one.key.left(bar + 1) + QString::number(one.key.mid(bar + 1, 4).toInt() + years) + one.key.mid(bar + 5);
    }
    for (Override& one : moved.overrides)
        move(one.setOn, years);
    return moved;
}

std::vector<Finding> findingsOn(const Catalogue& catalogue, const Story& story, QDate today)
{
    WorkingDays days;
    if (story.holidays.year > 0)
        days = days.with(story.holidays);
    return evaluate(catalogue, story.facts, {{today.addYears(-10), today.addYears(10)}, today}, days, story.waivers);
}

std::vector<Finding> matching(const std::vector<Finding>& findings, const Expectation& expectation)
{
    std::vector<Finding> found;
    for (const Finding& one : findings) {
        if (one.rule->id == expectation.rule && one.subjectName == expectation.subject
            && (expectation.period.isEmpty() || one.period == expectation.period))
            found.push_back(one);
    }
    return found;
}

} // namespace branchbook::rules
