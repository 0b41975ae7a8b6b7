// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员信息卡: what of 三化 stands on it, and that 党员登记表 has none of it.
#include "branchbook/report/member_document.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

QStringList notesOf(const Document& document)
{
    QStringList notes;
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            notes += table->notes;
    }
    return notes;
}

organization::ReviewedMerit reached(Quarter quarter, int hundredths)
{
    organization::ReviewedMerit merit;
    merit.quarter = quarter;
    merit.person.score = {hundredths};
    return merit;
}

} // namespace

TEST_CASE("the card has the quarters of 三化 that were reviewed, the form has not", "[merit]")
{
    MemberSheet sheet;
    sheet.member.values.set(book::Field::FullName, QStringLiteral("陈一"));
    sheet.today = QDate(2026, 9, 18);
    CHECK_FALSE(notesOf(memberCardDocument(sheet)).join(u'\n').contains(QStringLiteral("三化")));
    sheet.merits = {reached({2026, 2}, 9233), reached({2026, 1}, 9000)};
    CHECK(notesOf(memberCardDocument(sheet))
              .contains(QStringLiteral("三化季度得分：2026年第二季度92.33分、2026年第一季度90分。")));
    CHECK_FALSE(notesOf(memberDocument(sheet)).join(u'\n').contains(QStringLiteral("三化")));
}

TEST_CASE("the form has the photo where there is one, the card has none", "[member]")
{
    MemberSheet sheet;
    sheet.member.values.set(book::Field::FullName, QStringLiteral("陈一"));
    sheet.today = QDate(2026, 9, 18);
    const auto photos = [](const Document& document) {
        QList<QByteArray> bytes;
        for (const auto& block : document.blocks) {
            if (const auto* photo = std::get_if<PersonPhoto>(&block))
                bytes.append(photo->bytes);
        }
        return bytes;
    };
    CHECK(photos(memberDocument(sheet)).isEmpty());
    sheet.photo = "bytes";
    CHECK(photos(memberDocument(sheet)) == QList<QByteArray>{"bytes"});
    CHECK(photos(memberCardDocument(sheet)).isEmpty());
}

TEST_CASE("the form has education, work and, where everything was asked for, the family; the card has none of it",
          "[background]")
{
    using organization::Background;
    using organization::BackgroundKind;
    MemberSheet sheet;
    sheet.member.values.set(book::Field::FullName, QStringLiteral("陈一"));
    sheet.today = QDate(2026, 9, 18);
    const auto captions = [](const Document& document) {
        QStringList found;
        for (const auto& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                found.append(table->caption);
        }
        return found;
    };
    const auto texts = [](const Document& document) {
        QStringList found;
        for (const auto& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const QStringList& row : table->rows)
                    found += row;
            }
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                found += paragraph->runs.constFirst().text;
        }
        return found;
    };
    CHECK(captions(memberDocument(sheet)) == QStringList{QString()}); // nothing empty is printed
    Background work;
    work.from = PartialDate::of(2014, 7);
    work.place = QStringLiteral("市水务局");
    work.post = QStringLiteral("科员");
    Background school;
    school.kind = BackgroundKind::Education;
    school.until = PartialDate::of(2008, 6);
    school.level = QStringLiteral("大学");
    school.mode = organization::EducationMode::FullTime;
    school.place = QStringLiteral("水利学院");
    school.post = QStringLiteral("给排水");
    Background wife;
    wife.kind = BackgroundKind::Family;
    wife.relation = QStringLiteral("配偶");
    wife.familyName = QStringLiteral("欧阳雁南");
    wife.familyPhone = QStringLiteral("13900000654");
    sheet.background = {work, school, wife};
    const Document masked = memberDocument(sheet);
    CHECK(captions(masked) == QStringList{QString(), QStringLiteral("学历学位"), QStringLiteral("简历")});
    CHECK(texts(masked).contains(QStringLiteral("水利学院　给排水")));
    CHECK(texts(masked).contains(QStringLiteral("2014.07—至今")));
    CHECK(texts(masked).contains(QStringLiteral("家庭主要成员和社会关系登记了1人，没有印；要印的请选印全。")));
    CHECK_FALSE(texts(masked).contains(QStringLiteral("欧阳雁南")));
    sheet.numbers = PersonalNumbers::Full;
    const Document whole = memberDocument(sheet);
    CHECK(captions(whole).contains(QStringLiteral("家庭主要成员和社会关系")));
    CHECK(texts(whole).contains(QStringLiteral("欧阳雁南")));
    CHECK(texts(whole).contains(QStringLiteral("13900000654")));
    CHECK_FALSE(texts(memberCardDocument(sheet)).contains(QStringLiteral("欧阳雁南")));
    CHECK_FALSE(captions(memberCardDocument(sheet)).contains(QStringLiteral("简历")));
}
