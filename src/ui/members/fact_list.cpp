// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/fact_list.h"

#include "ui/kit/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

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
    const Line line{new QWidget(this), label({}, TextRole::Small, Ink::Text3),
                    paragraph({}, TextRole::Body, Ink::Text)};
    auto* row = new QHBoxLayout(line.whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line.title->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::NoTextInteraction);
    row->addWidget(line.title);
    row->addWidget(line.value, 1);
    onTextSize(line.whole, [line] {
        line.title->setFixedWidth(scaled(64));
        line.whole->setMinimumHeight(scaled(30));
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
    m_rows->activate();
    setVisible(!facts.isEmpty());
}

void FactList::setAction(QPushButton* action)
{
    if (m_lines.empty())
        m_lines.push_back(makeLine());
    m_lines.front().whole->layout()->addWidget(action);
}

} // namespace branchbook::ui
