// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of GB/T 9704-2012, 5.2 and 7.5, measured on the printed page by pdftotext.
#include "branchbook/report/fonts.h"
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

constexpr double kMm = 72.0 / 25.4;

Document fullPages()
{
    return {{}, {Paragraph::of(QStringLiteral("汉字").repeated(28 * 22))}}; // 56 lines less two characters
}

QList<PrintedLine> bodyLines(const QList<PrintedLine>& lines, int page)
{
    QList<PrintedLine> body;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(body), [&](const PrintedLine& line) {
        return line.page == page && !line.text.startsWith(QStringLiteral("—"));
    });
    return body;
}

PrintedLine pageNumber(const QList<PrintedLine>& lines, int page)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const PrintedLine& line) {
        return line.page == page && line.text.startsWith(QStringLiteral("—"));
    });
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("a full page has 22 lines of 28 characters in 156 × 225 mm", "[report]")
{
    const PdfFile pdf(fullPages());
    REQUIRE(pdf.info().pages == 3); // 2 × 616 characters and the indent
    const QList<PrintedLine> lines = bodyLines(pdf.lines(), 1);
    REQUIRE(lines.size() == 22);
    REQUIRE(lines[0].text.size() == 26);
    REQUIRE(lines[0].left == Approx(28 * kMm + 156 * kMm / 14).margin(0.5));
    for (int i = 1; i < 22; ++i) {
        REQUIRE(lines[i].text.size() == 28);
        REQUIRE(lines[i].left == Approx(28 * kMm).margin(0.3));
        REQUIRE(lines[i].right == Approx((28 + 156) * kMm).margin(0.3));
        REQUIRE(lines[i].top - lines[i - 1].top == Approx(225 * kMm / 22).margin(0.05));
    }
    REQUIRE(lines[0].top == Approx(37 * kMm).margin(kMm));
    REQUIRE(lines[21].bottom <= (37 + 225) * kMm);
    REQUIRE(bodyLines(pdf.lines(), 2).size() == 22);
    REQUIRE(bodyLines(pdf.lines(), 3).size() == 1);
}

TEST_CASE("page numbers stand outside, 7 mm below the type area, one character in", "[report]")
{
    const QList<PrintedLine> lines = PdfFile(fullPages()).lines();
    const PrintedLine odd = pageNumber(lines, 1);
    const PrintedLine even = pageNumber(lines, 2);
    REQUIRE(odd.text == QStringLiteral("— 1 —"));
    REQUIRE(even.text == QStringLiteral("— 2 —"));
    REQUIRE(odd.right == Approx((28 + 156) * kMm - 14).margin(0.5));
    REQUIRE(even.left == Approx(28 * kMm + 14).margin(0.5));
    const double dash = (37 + 225 + 7) * kMm;
    REQUIRE((odd.top + odd.bottom) / 2 == Approx(dash).margin(3));
    REQUIRE(odd.top == Approx(even.top).margin(0.01));
}

TEST_CASE("after a table the text is back on the line grid", "[report]")
{
    const Table table{{}, {{QStringLiteral("项目"), 1, Align::Left}}, {{QStringLiteral("甲")}}, {}};
    const PdfFile pdf({{}, {Paragraph::of(QStringLiteral("前")), table, Paragraph::of(QStringLiteral("后"))}});
    const QList<PrintedLine> lines = bodyLines(pdf.lines(), 1);
    REQUIRE(lines.first().text == QStringLiteral("前"));
    REQUIRE(lines.last().text == QStringLiteral("后"));
    const double steps = (lines.last().top - lines.first().top) / (225 * kMm / 22);
    REQUIRE(steps == Approx(std::round(steps)).margin(0.01));
}

TEST_CASE("the signature stands as 7.3.5.2 has it", "[report]")
{
    const PdfFile pdf({{},
                       {Paragraph::of(QStringLiteral("特此报告。")),
                        Signature{QStringLiteral("青溪县水务局机关第一党支部"), QStringLiteral("2026年9月30日")}}});
    const QList<PrintedLine> lines = bodyLines(pdf.lines(), 1);
    REQUIRE(lines.size() == 3);
    const double character = 156 * kMm / 28;
    REQUIRE(lines[1].right == Approx((28 + 156) * kMm - 2 * character).margin(1));
    REQUIRE(lines[2].left - lines[1].left == Approx(2 * character).margin(1));
}

TEST_CASE("a date longer than the issuer ends two characters from the edge and the issuer moves left", "[report]")
{
    const PdfFile pdf({{},
                       {Paragraph::of(QStringLiteral("特此报告。")),
                        Signature{QStringLiteral("党支部"), QStringLiteral("2026年12月30日")}}});
    const QList<PrintedLine> lines = bodyLines(pdf.lines(), 1);
    REQUIRE(lines.size() == 3);
    const double character = 156 * kMm / 28;
    REQUIRE(lines[2].right == Approx((28 + 156) * kMm - 2 * character).margin(1));
    REQUIRE(lines[2].left - lines[1].left == Approx(2 * character).margin(1));
}

TEST_CASE("a free type is never said to be the named one")
{
    const auto set = branchbook::report::chooseFonts();
    REQUIRE(set.choices.size() == 5);
    for (const auto& choice : set.choices) {
        const bool isFree = choice.family.startsWith(QStringLiteral("Fandol"))
            || choice.family.startsWith(QStringLiteral("Noto")) || choice.family.startsWith(QStringLiteral("LXGW"));
        CHECK_FALSE((isFree && choice.fit == branchbook::report::Fit::Named));
    }
}
