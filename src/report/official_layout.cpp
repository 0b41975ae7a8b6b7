// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a paper that only official forms have: red head, lists of names, lines to sign, 版记.
#include "report/block_layout.h"

#include "report/page_geometry.h"
#include "report/red_mark.h"

#include <algorithm>

namespace branchbook::report {

namespace {

constexpr double kSignaturePitch = 1.5 * geometry::kPitch;
constexpr double kSignatureLine = 12 * geometry::kCharacterPitch;
constexpr double kColophonPitch = 24; ///< of a line of 四号

Result<> addLine(const QString& text, double x, LayoutContext& context)
{
    const LineStyle style = bodyStyle(Fill::Ragged, context.page.width - x, 0);
    for (TextLine& line : breakLines(context.shaper.shape(text, {FontRole::Body}), style)) {
        Atom atom = lineAtom(std::move(line), x);
        atom.keep = Keep::WithNext;
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

Result<> addMark(const RedHead& block, LayoutContext& context)
{
    const double size = redMarkSize(block.mark);
    double above = kRedMarkTop;
    const LineStyle style{size, context.page.width};
    for (TextLine& line : breakLines(context.shaper.shape(block.mark, {FontRole::Title}), style)) {
        const double x = (context.page.width - line.width) / 2;
        Atom atom;
        atom.snap = Snap::Free;
        atom.keep = Keep::WithNext;
        atom.height = above + size;
        atom.texts.push_back({std::move(line), x, above + geometry::kAscent * size, PrintInk::Red});
        above = size / 2;
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

/// Issuer at the left, date at the right, one character in from either edge, and the red line.
Atom issueAtom(const RedHead& block, LayoutContext& context)
{
    const LineStyle style = bodyStyle(Fill::Ragged, context.page.width, 0);
    const auto shaped = [&](const QString& text) {
        return breakLines(context.shaper.shape(text, {FontRole::Body}), style).front();
    };
    Atom atom = lineAtom(shaped(block.issuer), geometry::kCharacterPitch);
    TextLine date = shaped(block.date);
    const double x = context.page.width - geometry::kCharacterPitch - date.width;
    atom.texts.push_back({std::move(date), x, atom.texts.front().baseline});
    const double line = geometry::kLineDrop + geometry::kSize3 + kRedLineDrop;
    atom.height = line + kRedLineWidth;
    atom.rules.push_back({0, line, context.page.width, line, kRedLineWidth, PrintInk::Red});
    return atom;
}

/// One line of 版记, ruled above.
void addColophonLine(Atom& atom, const QString& left, const QString& right, double rule, LayoutContext& context)
{
    const double edge = geometry::kSize4; // one character in
    const double width = context.page.width - 2 * edge;
    const LineStyle style{geometry::kSize4, width};
    atom.rules.push_back({0, atom.height, context.page.width, atom.height, rule});
    const auto baseline = [&] {
        return atom.height + (kColophonPitch - style.size) / 2 + geometry::kAscent * style.size;
    };
    double last = baseline();
    for (TextLine& line : breakLines(context.shaper.shape(left, {FontRole::Body}), style)) {
        last = baseline();
        atom.texts.push_back({std::move(line), edge, last});
        atom.height += kColophonPitch;
    }
    if (right.isEmpty())
        return;
    TextLine line = breakLines(context.shaper.shape(right, {FontRole::Body}), style).front();
    const double x = context.page.width - edge - line.width;
    atom.texts.push_back({std::move(line), x, last});
}

} // namespace

Result<> layoutBlock(const RedHead& block, LayoutContext& context)
{
    BB_CHECK(addMark(block, context));
    Atom gap = gapAtom(2 * geometry::kPitch, Snap::Grid);
    gap.keep = Keep::WithNext;
    BB_CHECK(context.maker.add(gap));
    if (!block.number.isEmpty()) {
        const double width = textWidth(block.number, FontRole::Body, context.shaper);
        BB_CHECK(addLine(block.number, std::max(0.0, (context.page.width - width) / 2), context));
    }
    Atom issue = issueAtom(block, context);
    issue.keep = Keep::WithNext;
    BB_CHECK(context.maker.add(std::move(issue)));
    return context.maker.add(std::move(gap));
}

Result<> layoutBlock(const NameList& block, LayoutContext& context)
{
    const QString label = block.label + u'：';
    const double namesX = geometry::kIndent + textWidth(label, FontRole::Hei, context.shaper);
    LineStyle style = bodyStyle(Fill::Ragged, context.page.width - namesX, 0);
    style.keepNames = true;
    bool first = true;
    for (TextLine& line : breakLines(context.shaper.shape(block.names, {FontRole::Body}), style)) {
        Atom atom = lineAtom(std::move(line), namesX);
        if (std::exchange(first, false)) {
            TextLine head = breakLines(context.shaper.shape(label, {FontRole::Hei}), style).front();
            atom.texts.insert(atom.texts.begin(), {std::move(head), geometry::kIndent, atom.texts.front().baseline});
        }
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

Result<> layoutBlock(const SignatureLines& block, LayoutContext& context)
{
    BB_CHECK(context.maker.settle());
    double widest = 0;
    for (const QString& role : block.roles)
        widest = std::max(widest, textWidth(role + u'：', FontRole::Body, context.shaper));
    for (const QString& role : block.roles) {
        const LineStyle style = bodyStyle(Fill::Ragged, context.page.width, 0);
        TextLine line = breakLines(context.shaper.shape(role + u'：', {FontRole::Body}), style).front();
        Atom atom;
        atom.snap = Snap::Free;
        atom.height = kSignaturePitch;
        atom.keepsPrevious = true;
        const double base = kSignaturePitch - geometry::kPitch / 4;
        const double lineX = geometry::kIndent + widest;
        atom.texts.push_back({std::move(line), geometry::kIndent, base});
        atom.rules.push_back({lineX, base + 3, lineX + kSignatureLine, base + 3});
        BB_CHECK(context.maker.add(std::move(atom)));
    }
    return {};
}

Result<> layoutBlock(const Colophon& block, LayoutContext& context)
{
    BB_CHECK(context.maker.settle());
    Atom atom;
    atom.role = AtomRole::Foot;
    atom.snap = Snap::Free;
    atom.keepsPrevious = true;
    double rule = kColophonOuterRule;
    if (!block.sentTo.isEmpty()) {
        addColophonLine(atom, QStringLiteral("分送：") + block.sentTo, {}, rule, context);
        rule = kColophonInnerRule;
    }
    addColophonLine(atom, block.issuer, block.printed, rule, context);
    atom.rules.push_back({0, atom.height, context.page.width, atom.height, kColophonOuterRule});
    return context.maker.add(std::move(atom));
}

} // namespace branchbook::report
