// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_support.h"

#include "branchbook/base/date.h"
#include "branchbook/base/resident_id.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member_store.h"
#include "branchbook/sheet/workbook.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

namespace branchbook::ui::test {

using book::Field;

namespace {

/// The ID number that the fixture gives a person, read by column and not by our own header reader.
QString idNumberInFixture(const QString& person)
{
    NoProgress progress;
    auto workbook = sheet::Workbook::open(QStringLiteral(BRANCHBOOK_FIXTURES "/roster/wizard.xlsx"));
    REQUIRE(workbook);
    const auto table = (*workbook)->read(0, progress);
    REQUIRE(table);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto* name = table->find(row, 0);
        if (name != nullptr && name->text == person)
            return table->find(row, 2)->text.toString();
    }
    return {};
}

struct Known {
    const char16_t* name;
    const char16_t* gender;
    const char16_t* joined;
    const char16_t* converted;
    const char16_t* group; ///< nullptr = none
    const char16_t* phone;
};
constexpr Known kKnown[] = {
    {u"韩知秋", u"男", u"2004-06-18", u"2005-06-18", u"第二党小组", u""},
    {u"沈若溪", u"女", u"2010-06-18", u"2011-06-18", u"第一党小组", u"13600002054"},
    {u"丁春晓", u"女", u"2008-06-27", u"", u"第二党小组", u""},
    {u"方念慈", u"女", u"2013-06-28", u"", nullptr, u""},
    {u"任海洲", u"男", u"2001-07-01", u"2002-07-01", nullptr, u""},
    {u"罗远舟", u"男", u"", u"2008-06-29", u"第三党小组", u""},
};

Result<> addPeople(store::UnitOfWork& unit)
{
    BB_TRY(const auto branch, book::findBranch(unit.session(), {}));
    QHash<QString, book::GroupId> groups;
    for (const auto* name : {u"第一党小组", u"第二党小组", u"第三党小组"}) {
        book::PartyGroup group;
        group.branch = branch.id;
        group.name = QString::fromUtf16(name);
        BB_TRY(const auto id, book::insertGroup(unit, group));
        groups.insert(group.name, id);
    }
    for (const Known& known : kKnown) {
        book::Member member;
        member.branch = branch.id;
        if (known.group != nullptr)
            member.group = groups.value(QString::fromUtf16(known.group));
        const QString name = QString::fromUtf16(known.name);
        member.values.set(Field::FullName, name);
        member.values.set(Field::Gender, QString::fromUtf16(known.gender));
        member.values.set(Field::IdNumber, idNumberInFixture(name));
        const QDate birth = readResidentId(member.values.get(Field::IdNumber)).birthDate;
        member.values.set(Field::BirthDate, PartialDate::of(birth).toIso());
        member.values.set(Field::JoinDate, QString::fromUtf16(known.joined));
        member.values.set(Field::FullMemberDate, QString::fromUtf16(known.converted));
        member.values.set(Field::ContactPhone, QString::fromUtf16(known.phone));
        member.enteredOn = QDate(2026, 1, 5);
        BB_CHECK(book::insertMember(unit, member));
    }
    return {};
}

} // namespace

RosterBook::RosterBook()
{
    REQUIRE(m_folder.isValid());
    auto made = book::Book::create(m_folder.filePath(QStringLiteral("支部.bbk")),
                                   {QStringLiteral("机关第一党支部"), {}, {}, {}, {}, {}}, QDate(2026, 9, 18));
    REQUIRE(made);
    m_book = std::move(*made);
    REQUIRE(m_book->perform(QStringLiteral("member.add"), QStringLiteral("准备"), addPeople));
}

QString RosterBook::copyOf(const QString& fixture, const QString& name) const
{
    const QString target = m_folder.filePath(name);
    REQUIRE(QFile::copy(QStringLiteral(BRANCHBOOK_FIXTURES "/roster/") + fixture, target));
    return target;
}

qint64 RosterBook::members() const
{
    return book::countMembers(m_book->reader(), {}).value_or(-1);
}

QString RosterBook::valueOf(const QString& person, Field field) const
{
    const auto rows = book::listMemberRows(m_book->reader(), {});
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (row.name != person)
            continue;
        const auto member = book::loadMember(m_book->reader(), row.id);
        return member ? member->values.get(field) : QStringLiteral("?");
    }
    return QStringLiteral("?");
}

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

bool waitUntilIdle(const ImportSession& session)
{
    return waitFor([&] { return session.busy() == ImportSession::Busy::No; });
}

DoubtfulImport::DoubtfulImport(const char* csv, const std::function<void(RosterBook&)>& prepare)
    : wizard(home.book())
{
    if (prepare)
        prepare(home);
    const QString path = home.folder() + QStringLiteral("/名册.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    wizard.resize(1366, 768);
    wizard.show();
    wizard.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&wizard));
    wizard.openFile(path);
    reach(ImportSession::Step::Check);
}

void DoubtfulImport::reach(ImportSession::Step step)
{
    REQUIRE(waitFor([&] { return session().step() == step && session().busy() == ImportSession::Busy::No; }));
}

void DoubtfulImport::click(const QString& text)
{
    for (auto* button : wizard.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&wizard) && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL("no button " << text.toStdString());
}

bool DoubtfulImport::shows(const QString& text) const
{
    const auto labels = wizard.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel* each) { return each->isVisibleTo(&wizard) && each->text().contains(text); });
}

QString DoubtfulImport::marksOf(const QString& person) const
{
    const auto rows = book::listMemberRows(home.book().reader(), {});
    for (const auto& row : *rows) {
        if (row.name == person)
            return book::loadMember(home.book().reader(), row.id)->toVerify;
    }
    return QStringLiteral("?");
}

} // namespace branchbook::ui::test
