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
