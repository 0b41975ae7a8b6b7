// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_floor_pages PAGES OUT.pdf: what pango and cairo need for so many A4 pages, each a heading and a ruled table of forty
// rows and eight columns, when nobody breaks pages, repeats heads or looks for a font.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace {

constexpr double kWide = 595;
constexpr double kHigh = 842;
constexpr double kEdge = 57;
constexpr int kRows = 40;
constexpr std::array kShares{0.06, 0.10, 0.06, 0.12, 0.20, 0.16, 0.12, 0.18}; ///< of the line, per column
constexpr std::array kSurnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"};
constexpr std::array kGiven{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "𠮷", "䶮"};

std::string cellText(int page, int row, size_t column)
{
    const auto seed = size_t(page * kRows + row);
    switch (column) {
    case 0: return std::to_string(page * kRows + row + 1);
    case 1:
        return std::string(kSurnames[seed % kSurnames.size()]) + kGiven[seed / 3 % kGiven.size()]
            + kGiven[seed / 7 % kGiven.size()];
    case 2: return seed % 2 == 0 ? "女" : "男";
    case 3: return "2026年" + std::to_string(seed % 12 + 1) + "月" + std::to_string(seed % 28 + 1) + "日";
    case 4: return "机关第一党支部";
    case 5: return "应到12次实到11次";
    case 6: return "已交纳党费";
    default: return "按期参加组织生活";
    }
}

void drawPage(cairo_t* page, PangoLayout* layout, int number)
{
    const auto put = [&](double x, double y, const std::string& text) {
        pango_layout_set_text(layout, text.c_str(), int(text.size()));
        cairo_move_to(page, x, y);
        pango_cairo_show_layout(page, layout);
    };
    put(kEdge + 100, kEdge, "党支部季度工作报告，第" + std::to_string(number + 1) + "页");
    const double line = (kHigh - 2 * kEdge) / (kRows + 4);
    for (int row = 0; row < kRows; ++row) {
        double x = kEdge;
        const double y = kEdge + (row + 2) * line;
        for (size_t column = 0; column < kShares.size(); ++column) {
            const double wide = kShares[column] * (kWide - 2 * kEdge);
            cairo_rectangle(page, x, y, wide, line);
            cairo_stroke(page);
            put(x + 2, y + 2, cellText(number, row, column));
            x += wide;
        }
    }
    cairo_show_page(page);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("bench_floor_pages PAGES OUT.pdf\n", stderr);
        return 1;
    }
    cairo_surface_t* surface = cairo_pdf_surface_create(argv[2], kWide, kHigh);
    cairo_t* page = cairo_create(surface);
    PangoLayout* layout = pango_cairo_create_layout(page);
    PangoFontDescription* font = pango_font_description_from_string("Noto Serif CJK SC 9");
    pango_layout_set_font_description(layout, font);
    cairo_set_line_width(page, 0.4);
    for (int number = 0; number < std::atoi(argv[1]); ++number)
        drawPage(page, layout, number);
    pango_font_description_free(font);
    g_object_unref(layout);
    cairo_destroy(page);
    cairo_surface_finish(surface);
    const bool whole = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    return whole ? 0 : 1;
}
