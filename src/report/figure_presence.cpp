// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_presence.h"

#include "report/report_words.h"

#include "branchbook/gathering/study_parts.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace branchbook::report {

namespace {

using gathering::Presence;
using gathering::PresenceRow;

struct StateWord {
    const char* key;
    const char16_t* title;
};
constexpr std::array<StateWord, 3> kStateWords{{{"present", u"实到"}, {"on_leave", u"请假"}, {"absent", u"缺席"}}};

constexpr QLatin1StringView kExpected{"expected"};

QString stateTitle(std::size_t state)
{
    return QString::fromUtf16(kStateWords.at(state).title);
}

/// How often somebody was there, on leave and absent.
struct PersonTimes {
    book::MemberId member;
    QString name;
    std::array<int, kStateWords.size()> times{};

    [[nodiscard]] int expected() const { return times[0] + times[1] + times[2]; }
    /// 请假1次，缺席2次: all but `but`.
    [[nodiscard]] QString wordsBut(std::size_t but) const
    {
        QStringList words;
        for (std::size_t state = 0; state < times.size(); ++state) {
            if (state != but && times.at(state) > 0)
                words.append(QStringLiteral("%1%2次").arg(stateTitle(state)).arg(times.at(state)));
        }
        return words.join(u'，');
    }
};

/// What is asked of: the part of a key behind the colon, its title, and which rows belong to it.
struct PresenceScope {
    QString key;
    QString title;
    QList<PersonTimes> people; ///< in the order in which they first appear
    QHash<book::MemberId, qsizetype> at;

    void add(const PresenceRow& row)
    {
        auto known = at.constFind(row.member);
        if (known == at.constEnd()) {
            known = at.insert(row.member, people.size());
            people.append({row.member, row.name, {}});
        }
        ++people[*known].times.at(static_cast<std::size_t>(row.presence));
    }
};

QString keyOf(const char* what, const PresenceScope& scope)
{
    const QString plain = QString::fromLatin1(what);
    return scope.key.isEmpty() ? plain : plain + u':' + scope.key;
}

FigurePeople expectedAt(const PresenceScope& scope, const QuarterSource& source, const QList<book::MemberRow>& party)
{
    const bool isOfCadres = scope.key == kDoubleLifeScope;
    FigurePeople figure{keyOf(kExpected.data(), scope), scope.title + QStringLiteral("应到人次"), {}, {}, 0};
    for (const PersonTimes& person : scope.people) {
        figure.counted.append({person.member, person.name, QStringLiteral("%1次").arg(person.expected())});
        *figure.times += person.expected();
    }
    for (const book::MemberRow& row : party) {
        if (scope.at.contains(row.id))
            continue;
        const bool isUnmarked = isOfCadres && !source.leadingCadres.contains(row.id);
        figure.leftOut.append(
            {row.id, row.name,
             isUnmarked ? QStringLiteral("没有登记为党员领导干部") : QStringLiteral("不在应到名单里")});
    }
    return figure;
}

FigurePeople statesAt(const PresenceScope& scope, std::size_t state)
{
    FigurePeople figure{
        keyOf(kStateWords.at(state).key, scope), scope.title + stateTitle(state) + QStringLiteral("人次"), {}, {}, 0};
    for (const PersonTimes& person : scope.people) {
        const int times = person.times.at(state);
        if (times > 0)
            figure.counted.append({person.member, person.name, QStringLiteral("%1次").arg(times)});
        else
            figure.leftOut.append({person.member, person.name, person.wordsBut(state)});
        *figure.times += times;
    }
    return figure;
}

/// One scope per key, in the order of the rows.
QList<PresenceScope> scopesBy(const QList<PresenceRow>& rows, const std::function<QString(const PresenceRow&)>& key,
                              const std::function<QString(const PresenceRow&)>& title)
{
    QList<PresenceScope> scopes;
    QHash<QString, qsizetype> at;
    for (const PresenceRow& row : rows) {
        const QString one = key(row);
        auto known = at.constFind(one);
        if (known == at.constEnd()) {
            known = at.insert(one, scopes.size());
            scopes.append({one, title(row), {}, {}});
        }
        scopes[*known].add(row);
    }
    return scopes;
}

/// Nothing where nobody with the mark was expected.
QList<PresenceScope> doubleLifeScopes(const QuarterSource& source)
{
    QList<PresenceRow> rows;
    std::ranges::copy_if(source.presence, std::back_inserter(rows),
                         [&](const PresenceRow& row) { return isDoubleLife(source, row); });
    return scopesBy(
        rows, [](const PresenceRow&) { return QString(kDoubleLifeScope); },
        [](const PresenceRow&) { return QStringLiteral("双重组织生活"); });
}

QList<PresenceScope> allScopes(const QuarterSource& source)
{
    const QList<PresenceRow>& rows = source.presence;
    QHash<gathering::GatheringId, QString> topics;
    for (const gathering::GatheringRow& each : source.gatherings)
        topics.insert(each.id, each.topic);
    QList<PresenceScope> scopes = scopesBy(
        rows, [](const PresenceRow&) { return QString(); },
        [](const PresenceRow&) { return QStringLiteral("各类活动"); });
    scopes += scopesBy(
        rows, [](const PresenceRow& row) { return QString::fromLatin1(gathering::kindInfo(row.kind).name); },
        [](const PresenceRow& row) { return gathering::kindTitle(row.kind); });
    scopes += scopesBy(
        rows, [](const PresenceRow& row) { return Month::of(row.heldOn).toString(); },
        [](const PresenceRow& row) { return QStringLiteral("%1月").arg(row.heldOn.month()); });
    scopes += scopesBy(
        rows, [](const PresenceRow& row) { return row.gathering.toString(); },
        [&](const PresenceRow& row) {
            return QStringLiteral("%1“%2”").arg(chineseDay(row.heldOn), topics.value(row.gathering));
        });
    scopes += doubleLifeScopes(source);
    return scopes;
}

} // namespace

bool isOfPresence(const QString& key)
{
    const QString what = key.section(u':', 0, 0);
    return what == kExpected || std::ranges::any_of(kStateWords, [&](const StateWord& state) {
               return what == QLatin1StringView(state.key);
           });
}

bool isDoubleLife(const QuarterSource& source, const PresenceRow& row)
{
    return gathering::isAttendedAsMember(row.kind) && source.leadingCadres.contains(row.member);
}

QList<FigurePeople> figuresOfPresence(const QuarterSource& source, const QList<book::MemberRow>& party)
{
    QList<FigurePeople> figures;
    for (const PresenceScope& scope : allScopes(source)) {
        figures.append(expectedAt(scope, source, party));
        for (std::size_t state = 0; state < kStateWords.size(); ++state)
            figures.append(statesAt(scope, state));
    }
    return figures;
}

QList<FigurePeople> figuresOfStudy(const QuarterSource& source)
{
    FigurePeople everybody{QStringLiteral("study"), QStringLiteral("参加学习统计的党员"), {}, {}};
    FigurePeople learned{QStringLiteral("study:hours"), QStringLiteral("有学时的党员"), {}, {}};
    const int classHour = std::max(1, source.classHourMinutes);
    for (const gathering::StudyTotal& total : source.study) {
        const QString hours =
            decimalText(gathering::classHours(total.minutes, source.studyParts.value(total.member), classHour));
        const QString words =
            QStringLiteral("%1学时，应参加%2次、实参加%3次").arg(hours).arg(total.expected).arg(total.attended);
        everybody.counted.append({total.member, total.name, words});
        if (total.minutes > 0)
            learned.counted.append({total.member, total.name, QStringLiteral("%1学时").arg(hours)});
        else
            learned.leftOut.append({total.member, total.name, words});
    }
    return source.study.isEmpty() ? QList<FigurePeople>() : QList<FigurePeople>{everybody, learned};
}

} // namespace branchbook::report
