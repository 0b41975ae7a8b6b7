// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/away.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::organization {

namespace {

struct AwayWord {
    const char* name;
    const char* title;
};
constexpr std::array<AwayWord, 3> kAwayKinds{{{"floating", QT_TRANSLATE_NOOP("Away", "流动党员")},
                                              {"abroad", QT_TRANSLATE_NOOP("Away", "出国（境）")},
                                              {"lost", QT_TRANSLATE_NOOP("Away", "失去联系")}}};
constexpr std::array<AwayWord, 3> kAwayEndings{{{"returned", QT_TRANSLATE_NOOP("Away", "已返回")},
                                                {"transferred", QT_TRANSLATE_NOOP("Away", "组织关系已转接")},
                                                {"removed", QT_TRANSLATE_NOOP("Away", "除名")}}};

template <class Value>
QString awayName(const std::array<AwayWord, 3>& words, Value value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).name);
}

template <class Value>
QString awayTitle(const std::array<AwayWord, 3>& words, Value value)
{
    return QCoreApplication::translate("Away", words.at(static_cast<std::size_t>(value)).title);
}

template <class Value>
std::optional<Value> awayWordNamed(const std::array<AwayWord, 3>& words, QStringView name)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1StringView(words[i].name) || name == QString::fromUtf8(words[i].title))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

/// Out of contact since then: a contact begins the time anew.
QDate lostSince(const Away& away)
{
    const QDate since = away.since.latest();
    const QDate last = away.lastContact();
    return last.isValid() && last > since ? last : since;
}

/// The advice of one figure, counted from `from`; `pattern` has %1 for the day, %2 for the span and %3 for the source.
/// Where `from` is the last day of a month that is all that is known, the day by its first stands beside it.
Result<AwayAdvice> adviceOf(const rules::Catalogue& catalogue, QStringView id, QDate from, QDate today,
                            const QString& pattern, PartialDate since)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, id, today));
    BB_TRY(const rules::Span span, rules::spanOf(figure));
    const QDate day = rules::addSpan(from, span);
    QString text = pattern.arg(rules::chineseDay(day), rules::spanWords(figure), figure.cited);
    if (since.precision() < Precision::Day && from == since.latest())
        text += QStringLiteral("起算的日子只记到%1，按月底算；按月初算是%2。")
                    .arg(since.toChinese(), rules::chineseDay(rules::addSpan(since.earliest(), span)));
    return AwayAdvice{day, text, today >= day, false};
}

} // namespace

QString awayKindName(AwayKind kind)
{
    return awayName(kAwayKinds, kind);
}

QString awayKindTitle(AwayKind kind)
{
    return awayTitle(kAwayKinds, kind);
}

std::optional<AwayKind> awayKindByName(QStringView name)
{
    return awayWordNamed<AwayKind>(kAwayKinds, name);
}

QString awayEndingName(AwayEnding ending)
{
    return awayName(kAwayEndings, ending);
}

QString awayEndingTitle(AwayEnding ending)
{
    return awayTitle(kAwayEndings, ending);
}

std::optional<AwayEnding> awayEndingByName(QStringView name)
{
    return awayWordNamed<AwayEnding>(kAwayEndings, name);
}

Result<QList<AwayAdvice>> awayAdvice(const rules::Catalogue& catalogue, const Away& away, QDate today)
{
    QList<AwayAdvice> list;
    const QDate since = away.since.latest();
    if (!away.isOpen() || !since.isValid())
        return list;
    const auto add = [&](QStringView id, QDate from, const QString& pattern) -> Result<> {
        const PartialDate start = away.stoppedOn.isValid() ? PartialDate::of(from) : away.since;
        BB_TRY(const AwayAdvice one, adviceOf(catalogue, id, from, today, pattern, start));
        list.append(one);
        return {};
    };
    const auto addPower = [&](QStringView id, QDate from, const QString& pattern) -> Result<> {
        BB_CHECK(add(id, from, pattern));
        list.last().isPower = true;
        return {};
    };
    if (away.stoppedOn.isValid()) {
        if (away.kind != AwayKind::Lost)
            return list; // the rule of removal is about lost contact alone
        BB_CHECK(addPower(u"lost.remove_after_stop", away.stoppedOn,
                          QStringLiteral("%1满%2仍联系不上的，研究予以除名。依据%3。")));
        return list;
    }
    if (away.kind == AwayKind::Abroad) {
        const QDate last = away.lastContact();
        BB_CHECK(add(u"abroad.contact_every", last.isValid() ? last : since,
                     QStringLiteral("%1前联系一次，每%2至少一次。依据%3。")));
        BB_CHECK(
            addPower(u"abroad.stop_membership_after", since, QStringLiteral("%1起超过%2未归，一般停止党籍。依据%3。")));
    } else if (away.kind == AwayKind::Lost) {
        BB_CHECK(addPower(u"lost.stop_membership_after", lostSince(away),
                          QStringLiteral("%1满%2，经多方查找仍没有联系上的，研究是否停止党籍。依据%3。")));
    } else if (away.fixedPlace) {
        BB_CHECK(add(u"affiliation.transfer_if_away", since,
                     QStringLiteral("%1外出满%2，地点相对固定，应当转接组织关系。依据%3。")));
    }
    return list;
}

} // namespace branchbook::organization
