// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Key fields of a book: one more, another name, withdrawn and back; the matrix and the report follow.
#include "branchbook/institutions/coverage.h"
#include "branchbook/institutions/institution_section.h"
#include "branchbook/institutions/key_field.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

using namespace institutions_test;

namespace {

struct Fields : Library {
    Result<CoverageField> addField(const QString& title)
    {
        CoverageField made;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(made, addKeyField(unit, title, kToday));
            return {};
        }));
        return made;
    }
    Result<> rename(const CoverageField& field, const QString& title)
    {
        return run([&](store::UnitOfWork& unit) { return renameKeyField(unit, field, title, kToday); });
    }
    Result<> withdraw(const CoverageField& field)
    {
        return run([&](store::UnitOfWork& unit) { return withdrawKeyField(unit, field, kToday); });
    }
    Result<> takeBack(const CoverageField& field)
    {
        return run([&](store::UnitOfWork& unit) { return takeBackKeyField(unit, field); });
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        const auto fields = listKeyFields(reader()).value();
        for (const CoverageField& each : fields)
            list.append(fieldWord(each));
        return list;
    }
};

} // namespace

TEST_CASE("a field of the book's own is a column behind ours, and institutions have it", "[key_field]")
{
    Fields s;
    CHECK(listKeyFields(s.reader()).value() == coverageFields());
    CHECK(codeOf(s.addField(QStringLiteral(" "))) == QStringLiteral("key_field.title_missing"));
    CHECK(codeOf(s.addField(QStringLiteral("一二三四五六七八九"))) == QStringLiteral("key_field.title_long"));
    CHECK(codeOf(s.addField(QStringLiteral("党费管理"))) == QStringLiteral("key_field.title_taken"));
    const auto secrecy = s.addField(QStringLiteral("保密工作")).value();
    REQUIRE(s.titles().size() == 11);
    CHECK(s.titles().last() == QStringLiteral("保密工作"));
    const auto id = s.add(u"保密制度", {secrecy, CoverageField::Openness}).value();
    REQUIRE(s.start(id, Stage::Enforced, QDate(2026, 1, 1)));
    CHECK(s.load(id).fields == QList<CoverageField>{CoverageField::Openness, secrecy});
    CHECK(fieldTitle(s.load(id).fields.last()) == QStringLiteral("保密工作"));
    const auto matrix = coverageOn(s.all(), kToday, listKeyFields(s.reader()).value());
    CHECK(matrix.of(Tier::Branch).last().state == Coverage::Covered);
    CHECK(matrix.of(Tier::Form).last().state == Coverage::Gap);
    REQUIRE(s.rename(secrecy, QStringLiteral("保密")));
    CHECK(fieldTitle(s.load(id).fields.last()) == QStringLiteral("保密"));
    REQUIRE(s.book->undo());
    CHECK(fieldTitle(s.load(id).fields.last()) == QStringLiteral("保密工作"));
}

TEST_CASE("one of ours is called as the book likes, and its own name comes back", "[key_field]")
{
    Fields s;
    REQUIRE(s.rename(CoverageField::Masses, QStringLiteral("服务群众")));
    CHECK(s.titles().at(6) == QStringLiteral("服务群众"));
    CHECK(s.titles().size() == 10);
    CHECK(codeOf(s.addField(QStringLiteral("服务群众"))) == QStringLiteral("key_field.title_taken"));
    REQUIRE(s.rename(CoverageField::Masses, QString()));
    CHECK(s.titles().at(6) == QStringLiteral("联系群众"));
    CHECK(listKeyFields(s.reader()).value().at(6).givenTitle().isEmpty());
}

TEST_CASE("what is withdrawn is no column and no gap any more, and comes back", "[key_field]")
{
    Fields s;
    const auto id = s.add(u"换届办法", {CoverageField::Election, CoverageField::Dues}).value();
    REQUIRE(s.start(id, Stage::Enforced, QDate(2026, 1, 1)));
    REQUIRE(s.withdraw(CoverageField::Election));
    CHECK(codeOf(s.withdraw(CoverageField::Election)) == QStringLiteral("key_field.withdrawn"));
    CHECK_FALSE(s.titles().contains(QStringLiteral("换届选举")));
    CHECK(s.load(id).fields.contains(CoverageField::Election)); // it stays what it is
    const auto catalogue = rules::Catalogue::builtIn().value();
    book::AreaSection section;
    REQUIRE(addInstitutionSection({s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, catalogue},
                                  section));
    QString text;
    for (const auto& part : section.parts) {
        if (const auto* each = std::get_if<book::SectionText>(&part))
            text += each->text;
    }
    CHECK(text.contains(QStringLiteral("党务公开")));
    CHECK_FALSE(text.contains(QStringLiteral("换届选举")));
    REQUIRE(s.addField(QStringLiteral("换届选举"))); // the name is free now
    CHECK(codeOf(s.takeBack(CoverageField::Election)) == QStringLiteral("key_field.title_taken"));
    REQUIRE(s.book->undo());
    REQUIRE(s.takeBack(CoverageField::Election));
    CHECK(codeOf(s.takeBack(CoverageField::Election)) == QStringLiteral("key_field.in_use"));
    CHECK(s.titles().last() == QStringLiteral("换届选举"));
}

TEST_CASE("there is room for fourteen, and one stays", "[key_field]")
{
    Fields s;
    for (int i = 0; i < 4; ++i)
        REQUIRE(s.addField(QStringLiteral("方面%1").arg(i)));
    CHECK(codeOf(s.addField(QStringLiteral("再一个"))) == QStringLiteral("key_field.too_many"));
    auto fields = listKeyFields(s.reader()).value();
    while (fields.size() > 1)
        REQUIRE(s.withdraw(fields.takeLast()));
    CHECK(codeOf(s.withdraw(fields.first())) == QStringLiteral("key_field.last_one"));
}
