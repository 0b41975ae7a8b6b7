// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/fact_list.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kTitleWidth = 64; ///< px at text size 1
constexpr int kMostTitleWidth = 112;
constexpr char16_t kFirstBreakable = 0x2000; ///< beyond: Chinese, which may break anywhere

void setIfOther(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
}

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
}

FactList::Line FactList::makeLine()
{
    auto* whole = new QWidget(this);
    const Line line{whole, new QGridLayout(whole), label({}, TextRole::Small, Ink::Text3),
                    paragraph({}, TextRole::Body, Ink::Text)};
    line.grid->setContentsMargins(0, 0, 0, 0);
    line.grid->setHorizontalSpacing(8);
    line.grid->setVerticalSpacing(0);
    line.grid->setColumnStretch(1, 1);
    line.title->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::NoTextInteraction);
    line.grid->addWidget(line.title, 0, 0, Qt::AlignTop); // beside the first line of a longer text
    line.grid->addWidget(line.value, 0, 1);
    onTextSize(line.whole, [line] {
        line.title->setFixedWidth(scaled(kTitleWidth));
        const auto rimOf = [](int height) { return qMax(0, (scaled(30) - height) / 2); };
        const int rim = rimOf(lineHeight(TextRole::Body));
        line.value->setContentsMargins(0, rim, 0, rim);
        line.title->setContentsMargins(0, rimOf(QFontMetrics(fontOf(TextRole::Small)).height()), 0, 0);
    });
    m_rows->addWidget(line.whole);
    return line;
}

void FactList::setFacts(const QList<Fact>& facts)
{
    while (m_lines.size() < std::size_t(facts.size()))
        m_lines.push_back(makeLine());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < std::size_t(facts.size());
        const Fact fact = used ? facts.at(qsizetype(i)) : Fact();
        setIfOther(*m_lines[i].title, fact.title);
        setIfOther(*m_lines[i].value, fact.value);
        m_lines[i].whole->setVisible(used);
        m_lines[i].whole->layout()->activate();
    }
    arrange();
    m_rows->activate();
    setVisible(!facts.isEmpty());
}

/// Words of another script than Chinese are not broken either.
int FactList::titleWidth() const
{
    int wide = scaled(kTitleWidth);
    for (const Line& line : m_lines) {
        const QStringList words = line.title->text().split(u' ');
        for (const QString& word : words) {
            if (std::ranges::all_of(word, [](QChar each) { return each.unicode() < kFirstBreakable; }))
                wide = qMax(wide, textWidth(word, TextRole::Small) + 1);
        }
    }
    return qMin(wide, scaled(kMostTitleWidth));
}

/// A number is not broken: where the words and the button beside it leave too little room, it stands below them.
void FactList::arrange()
{
    const int titles = titleWidth();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        if (line.title->minimumWidth() != titles)
            line.title->setFixedWidth(titles);
        const QString text = line.value->text();
        const bool number = std::ranges::all_of(
            text, [](QChar each) { return each.unicode() > u' ' && each.unicode() < kFirstBreakable; });
        const bool action = i == 0 && m_action && !m_action->isHidden();
        const int room = width() - titles - 8 - (action ? m_action->sizeHint().width() + 8 : 0);
        const bool below = number && !text.isEmpty() && textWidth(text, TextRole::Body) > room;
        const int at = line.grid->indexOf(line.value);
        int row = 0;
        int column = 0;
        int rowSpan = 0;
        int columnSpan = 0;
        line.grid->getItemPosition(at, &row, &column, &rowSpan, &columnSpan);
        if ((row == 1) == below)
            continue;
        line.grid->removeWidget(line.value);
        line.grid->addWidget(line.value, below ? 1 : 0, below ? 0 : 1, 1, below ? 3 : 1);
        line.grid->activate();
    }
}

bool FactList::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // the button came or went, or the text grew
    return QWidget::event(event);
}

void FactList::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FactList::setAction(QPushButton* action)
{
    if (m_lines.empty())
        m_lines.push_back(makeLine());
    m_action = action;
    m_lines.front().grid->addWidget(action, 0, 2, Qt::AlignTop);
}

} // namespace branchbook::ui
