// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members_fixture.h"

#include "branchbook/book/member_store.h"
#include "ui/shell/desk.h"

#include <QStringList>

#include <array>
#include <stdexcept>

namespace branchbook::ui {

namespace {

struct InventedPerson {
    const char16_t* name;
    const char16_t* gender;
    const char* birth;
    int group;
    const char16_t* post;
    const char* joined;
    const char16_t* type;
    const char16_t* floating;
};
constexpr std::array kPeople{
    InventedPerson{u"沈若溪", u"女", "1985-04-28", 0, u"组织委员", "2010-06-18", book::kFullMember, u""},
    InventedPerson{u"周砚青", u"男", "1977-03-02", 0, u"支部书记", "2001-07-01", book::kFullMember, u""},
    InventedPerson{u"韩知秋", u"男", "1981-05-11", 1, u"副书记", "2004-06-18", book::kFullMember, u""},
    InventedPerson{u"陆怀瑾", u"女", "1988-02-20", 1, u"宣传委员", "2012-12-05", book::kFullMember, u""},
    InventedPerson{u"贺松年", u"男", "1974-01-09", 2, u"纪检委员", "1998-07-01", book::kFullMember, u""},
    InventedPerson{u"丁春晓", u"女", "1990-06-30", 0, u"小组长", "2013-06-21", book::kFullMember, u""},
    InventedPerson{u"马立川", u"男", "1971-04-17", 1, u"小组长", "1996-12-20", book::kFullMember, u""},
    InventedPerson{u"王敬修", u"男", "1979-08-05", 2, u"小组长", "2005-07-01", book::kFullMember, u""},
    InventedPerson{u"罗小满", u"女", "1999-05-21", 0, u"", "2025-09-30", book::kProbationaryMember, u""},
    InventedPerson{u"高又晴", u"女", "2001-03-03", 2, u"", "2026-03-27", book::kProbationaryMember, u""},
    InventedPerson{u"陈望北", u"男", "1987-07-07", 2, u"", "2011-12-16", book::kFullMember, u"深圳"},
    InventedPerson{u"林远舟", u"男", "1994-02-14", 1, u"", "2017-06-30", book::kFullMember, u"苏州"},
    InventedPerson{u"方念慈", u"女", "1993-01-12", 0, u"", "2016-06-30", book::kFullMember, u""},
    InventedPerson{u"江小鱼", u"女", "2000-10", 1, u"", "", book::kActivist, u""},
};

} // namespace

void addMockupMembers(Desk& desk)
{
    const auto done =
        desk.perform(QStringLiteral("test.people"), QStringLiteral("示例"), [&](store::UnitOfWork& unit) -> Result<> {
            std::vector<book::GroupId> groups;
            for (const auto& name :
                 {QStringLiteral("第一党小组"), QStringLiteral("第二党小组"), QStringLiteral("第三党小组")}) {
                book::PartyGroup group;
                group.branch = desk.branch().id;
                group.name = name;
                group.position = int(groups.size());
                BB_TRY(const auto id, book::insertGroup(unit, group));
                groups.push_back(id);
            }
            for (const auto& person : kPeople) {
                using F = book::Field;
                book::Member member;
                member.branch = desk.branch().id;
                member.group = groups.at(std::size_t(person.group));
                member.enteredOn = QDate(2026, 1, 5);
                const std::pair<F, QString> values[]{
                    {F::FullName, QString::fromUtf16(person.name)},
                    {F::Gender, QString::fromUtf16(person.gender)},
                    {F::BirthDate, QString::fromLatin1(person.birth)},
                    {F::PartyPost, QString::fromUtf16(person.post)},
                    {F::JoinDate, QString::fromLatin1(person.joined)},
                    {F::MemberType, QString::fromUtf16(person.type)},
                    {F::FloatingDestination, QString::fromUtf16(person.floating)},
                    {F::IsFloating, *person.floating ? QStringLiteral("1") : QString()}};
                for (const auto& [field, value] : values)
                    member.values.set(field, value);
                if (member.name() == u"沈若溪") {
                    member.values.set(F::IdNumber, QStringLiteral("330100198504280428"));
                    member.values.set(F::MobilePhone, QStringLiteral("13800006207"));
                    member.values.set(F::EducationLevel, QStringLiteral("大学"));
                    member.values.set(F::WorkplaceAndPost, QStringLiteral("规划计划科 副科长"));
                    member.values.set(F::FullMemberDate, QStringLiteral("2011-06-18"));
                    member.values.set(F::ActivistDate, QStringLiteral("2009-01-08"));
                    member.values.set(F::ApplicationDate, QStringLiteral("2008-05-04"));
                    member.values.set(F::Introducers, QStringLiteral("周砚青、贺松年"));
                    member.values.set(F::TransferInDate, QStringLiteral("2019-04-02"));
                    member.values.set(F::TransferFrom, QStringLiteral("青溪县水利工程管理站"));
                    member.values.set(F::PartyPostStart, QStringLiteral("2023-10-31"));
                }
                BB_CHECK(book::insertMember(unit, member));
            }
            return {};
        });
    if (!done)
        throw std::runtime_error(sentence(done.error()).toStdString());
}

} // namespace branchbook::ui
