// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/places.h"

#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::roster {

namespace {

constexpr QStringView kNumerals = u"零一二三四五六七八九十";

QString branchKey(const QString& text)
{
    QString key = comparisonKey(text);
    if (key.endsWith(u"委员会"))
        key.chop(3);
    return key;
}

/// 1 … 99 from 7, 07, 七, 十二, 二十三; 0 for anything else.
int smallNumber(QStringView text)
{
    bool ok = false;
    const int digits = text.toInt(&ok);
    if (ok)
        return digits > 0 && digits < 100 ? digits : 0;
    int tens = 0;
    int ones = 0;
    bool ten = false;
    for (const QChar c : text) {
        const auto value = static_cast<int>(kNumerals.indexOf(c));
        if (value <= 0 || (value == 10 && ten))
            return 0;
        if (value == 10) {
            tens = ones == 0 ? 1 : ones;
            ten = true;
            ones = 0;
        } else if (ones != 0) {
            return 0;
        } else {
            ones = value;
        }
    }
    return tens * 10 + ones;
}

QString numeral(int number)
{
    QString text;
    if (number >= 20)
        text += kNumerals[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += kNumerals[number % 10];
    return text;
}

/// The number of 一, 第一, 1组, 第1党小组; 0 for a group with another name.
int groupNumber(const QString& text)
{
    const QString key = comparisonKey(text);
    QStringView rest(key);
    if (rest.startsWith(u'第'))
        rest = rest.mid(1);
    for (const QStringView ending : {u"党小组", u"小组", u"组"}) {
        if (rest.endsWith(ending)) {
            rest.chop(ending.size());
            break;
        }
    }
    return rest.isEmpty() ? 0 : smallNumber(rest);
}

} // namespace

const Places::Branch* Places::findBranch(const QString& text) const
{
    const QString key = branchKey(text);
    const Branch* found = nullptr;
    for (const Branch& branch : branches) {
        const QString name = branchKey(branch.name);
        if (name == key)
            return &branch;
        if (!key.endsWith(name) && !name.endsWith(key))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &branch;
    }
    return found;
}

int Places::numberOfGroup(const QString& name)
{
    return groupNumber(name);
}

QString Places::groupName(const QString& text, Uuid branch) const
{
    const int number = groupNumber(text);
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
        return group.branch == branch && (group.name == text || (number != 0 && groupNumber(group.name) == number));
    });
    if (found != groups.end())
        return found->name;
    return number == 0 ? text : u'第' + numeral(number) + QStringLiteral("党小组");
}

} // namespace branchbook::roster
