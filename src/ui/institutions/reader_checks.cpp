// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/reader_checks.h"

#include "ui/kit/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kReadersInALine = 3;
constexpr int kReadersHeight = 260;
constexpr int kLeastReadersHeight = 110; ///< where large text leaves little room

} // namespace

ReaderChecks::ReaderChecks(const QString& accessibleName, const QList<Entry>& people, QWidget* parent)
    : QWidget(parent)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < people.size(); ++i) {
        auto* box = new QCheckBox(people[i].text);
        box->setChecked(people[i].checked);
        grid->addWidget(box, i / kReadersInALine, i % kReadersInALine);
        m_boxes.emplace_back(people[i].member, box);
    }
    grid->setRowStretch(int(people.size()) / kReadersInALine + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kLeastReadersHeight);
    scroll->setMaximumHeight(scaled(kReadersHeight));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(scroll);
}

QList<book::MemberId> ReaderChecks::checked() const
{
    QList<book::MemberId> list;
    for (const auto& [member, box] : m_boxes) {
        if (box->isChecked())
            list.append(member);
    }
    return list;
}

void ReaderChecks::setAll(Qt::CheckState state)
{
    for (const auto& each : m_boxes)
        each.second->setChecked(state == Qt::Checked);
}

QCheckBox* ReaderChecks::box(book::MemberId member) const
{
    for (const auto& each : m_boxes) {
        if (each.first == member)
            return each.second;
    }
    return nullptr;
}

QWidget* ReaderChecks::first() const
{
    return m_boxes.empty() ? nullptr : m_boxes.front().second;
}

} // namespace branchbook::ui
