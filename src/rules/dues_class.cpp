// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/dues.h"

#include <array>

namespace branchbook::rules {

namespace {

struct ClassEntry {
    DuesClass type;
    const char16_t* name;
    const char16_t* title;
};

constexpr std::array<ClassEntry, 8> kClasses{{
    {DuesClass::Salaried, u"salaried", u"按月领取工资的党员"},
    {DuesClass::AnnualSalary, u"annual_salary", u"实行年薪制的党员"},
    {DuesClass::SelfEmployed, u"self_employed", u"没有固定月收入的个体经营党员"},
    {DuesClass::Retired, u"retired", u"离退休党员"},
    {DuesClass::Farmer, u"farmer", u"农民党员"},
    {DuesClass::Student, u"student", u"学生党员"},
    {DuesClass::LaidOff, u"laid_off", u"下岗失业的党员"},
    {DuesClass::Relief, u"relief", u"依靠抚恤救济或领取最低生活保障的党员"},
}};

const ClassEntry& entryOf(DuesClass type)
{
    return kClasses.at(static_cast<std::size_t>(type));
}

} // namespace

QString duesClassName(DuesClass type)
{
    return QString::fromUtf16(entryOf(type).name);
}

QString duesClassTitle(DuesClass type)
{
    return QString::fromUtf16(entryOf(type).title);
}

std::optional<DuesClass> duesClassByName(QStringView name)
{
    const QString plain = name.toString().replace(u'-', u'_');
    for (const ClassEntry& entry : kClasses) {
        if (plain == QStringView(entry.name) || plain == QStringView(entry.title))
            return entry.type;
    }
    return std::nullopt;
}

QStringList duesClassNames()
{
    QStringList names;
    for (const ClassEntry& entry : kClasses)
        names.append(QString::fromUtf16(entry.name));
    return names;
}

bool hasBase(DuesClass type)
{
    return type == DuesClass::Salaried || type == DuesClass::AnnualSalary || type == DuesClass::SelfEmployed
        || type == DuesClass::Retired;
}

} // namespace branchbook::rules
