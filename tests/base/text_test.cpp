// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/masking.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"

#include "support/catch_qt.h"

using namespace branchbook;

TEST_CASE("names lose spaces between Han characters and keep everything else")
{
    CHECK(normalizedName(QStringLiteral("沈\u3000溪")) == QStringLiteral("沈溪"));
    CHECK(normalizedName(QStringLiteral(" 𠮷 䶮\n")) == QStringLiteral("𠮷䶮"));
    CHECK(normalizedName(QStringLiteral("阿依古丽•买买提")) == QStringLiteral("阿依古丽\u00B7买买提"));
    CHECK(normalizedName(QStringLiteral("John  Smith")) == QStringLiteral("John Smith"));
    CHECK(normalizedName(QStringLiteral("王\u202E伟\u200B")) == QStringLiteral("王伟"));
}

TEST_CASE("lone surrogates and NUL never survive")
{
    const QString dirty = QStringLiteral("a") + QChar(0xD842) + QChar(0) + QStringLiteral("b");
    CHECK(withoutControls(dirty) == QStringLiteral("ab"));
    CHECK(withoutControls(QStringLiteral("a\r\nb\rc")) == QStringLiteral("a\nb\nc"));
}

TEST_CASE("a text with quotes stands between quotes with the inner ones, level by level")
{
    const auto inside = [](const char16_t* text) { return insideQuotes(QString::fromUtf16(text)); };
    CHECK(inside(u"“三会一课”专题学习") == QStringLiteral("‘三会一课’专题学习"));
    CHECK(inside(u"学习“关于‘两学一做’的意见”") == QStringLiteral("学习‘关于“两学一做”的意见’"));
    CHECK(inside(u"‘两学一做’") == QStringLiteral("‘两学一做’"));
    CHECK(inside(u"无引号") == QStringLiteral("无引号"));
}

TEST_CASE("clauses of one sentence have its marks between them and none of their own")
{
    CHECK(joinedClauses({QStringLiteral("每月两次送服务进社区。"), QStringLiteral("“高峰用水”办结； "), QString(),
                         QStringLiteral("查明了吗？")})
          == QStringLiteral("每月两次送服务进社区；“高峰用水”办结；查明了吗？"));
    CHECK(withoutFullStop(QStringLiteral("见效慢……。")) == QStringLiteral("见效慢……"));
    CHECK(withoutFullStop(QStringLiteral("and so on...")) == QStringLiteral("and so on..."));
    CHECK(withoutFullStop(QStringLiteral("。")).isEmpty());
    CHECK(withoutFullStop(QStringLiteral("他说“去。”")) == QStringLiteral("他说“去。”"));
}

TEST_CASE("words for nothing")
{
    for (const auto* word : {u"无", u" — ", u"/", u"空", u"", u"N/A"})
        CHECK(meansNothing(word));
    CHECK_FALSE(meansNothing(u"无锡"));
    CHECK_FALSE(meansNothing(u"0"));
}

TEST_CASE("masks keep what the design says")
{
    // What a spreadsheet left of a number is no number: somebody must find the cell again.
    CHECK(maskIdNumber(QStringLiteral("4.2E+17")) == QStringLiteral("4.2E+17"));
    CHECK(maskIdNumber(QStringLiteral("4.1E+017")) == QStringLiteral("4.1E+017"));
    CHECK(maskIdNumber(QStringLiteral("4.20106E+17")) == QStringLiteral("4.20106E+17"));
    CHECK(maskIdNumber(QStringLiteral("4.20106198507123E+17")) == QStringLiteral("4.2*************E+17"));
    CHECK(maskIdNumber(QStringLiteral("E12345678")) == QStringLiteral("E12**5678"));
    CHECK(maskIdNumber(QStringLiteral("11010519491231002X")) == QStringLiteral("110***********002X"));
    CHECK(maskWords(QStringLiteral("2026年警告")) == QStringLiteral("******"));
    CHECK(maskWords(QStringLiteral("无")) == QStringLiteral("无"));
    CHECK(maskWords(QString()).isEmpty());
    const auto pair = maskWordPair(QStringLiteral("2026年警告"), QStringLiteral("2026年严重警告"));
    CHECK(pair.first != pair.second);
    CHECK_FALSE((pair.first + pair.second).contains(QStringLiteral("警告")));
    CHECK(maskPhone(QStringLiteral("13800006207")) == QStringLiteral("138****6207"));
    CHECK(maskPhone(QStringLiteral("62071")) == QStringLiteral("***71"));
}

TEST_CASE("no digit, no number; two numbers that differ never look alike")
{
    CHECK(maskPhone(QStringLiteral("#N/A")) == QStringLiteral("#N/A"));
    CHECK(maskIdNumber(QStringLiteral("#REF!")) == QStringLiteral("#REF!"));
    const auto id = [](const char16_t* one, const char16_t* other) {
        return maskPair(NumberMask::IdNumber, QString::fromUtf16(one), QString::fromUtf16(other));
    };
    const auto inTail = id(u"110105194912310021", u"11010519491231002X");
    CHECK(inTail == std::pair(QStringLiteral("110***********0021"), QStringLiteral("110***********002X")));
    const auto inside = id(u"110105194912310021", u"110105194912130021"); // 31 and 13
    CHECK(inside == std::pair(QStringLiteral("110*********310021"), QStringLiteral("110*********130021")));
    const auto many = id(u"110111111111110021", u"110222222222220021"); // four digits are enough to tell them apart
    CHECK(many == std::pair(QStringLiteral("1101111*******0021"), QStringLiteral("1102222*******0021")));
}

TEST_CASE("one line: breaks and tabs become one space each, what is visible stays")
{
    CHECK(oneLine(QStringLiteral("第三季度\n工作报告")) == QStringLiteral("第三季度 工作报告"));
    CHECK(oneLine(QStringLiteral("  a \t\r\n b\n\n\nc ")) == QStringLiteral("a b c"));
    CHECK(oneLine(QStringLiteral("a\u2028b\u2029c")) == QStringLiteral("a b c"));
    CHECK(oneLine(QStringLiteral("a  b")) == QStringLiteral("a  b")); // two spaces are no break
    CHECK(oneLine(QStringLiteral("\n\t")).isEmpty());
}
