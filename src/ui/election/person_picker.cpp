// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/person_picker.h"

#include "branchbook/base/pinyin.h"
#include "ui/kit/dialog.h"
#include "ui/kit/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPickerHeight = 260;

} // namespace

PersonPicker::PersonPicker(const QString& title, const QList<organization::ElectablePerson>& people,
                           const Refusal& refusal, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto* head = label(title, TextRole::SmallStrong);
    head->setBuddy(m_filter);
    rows->addWidget(head);
    m_filter->setPlaceholderText(tr("姓名或拼音"));
    m_filter->setAccessibleName(title);
    m_filter->setProperty(kFindsProperty, true);
    rows->addWidget(m_filter);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(2, 0, 8, 0);
    lines->setSpacing(2);
    for (const auto& person : people) {
        Row row{person,
                QStringLiteral("%1 %2 %3").arg(person.name, pinyin(person.name), pinyinInitials(person.name)).toLower(),
                new QWidget, new QCheckBox(person.shown)};
        auto* line = new QHBoxLayout(row.line);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(row.box);
        const QString reason = refusal(person);
        auto* second = new ElidedLabel(reason.isEmpty() ? person.post : reason, TextRole::Small,
                                       reason.isEmpty() ? Color::Text2 : Color::Warn);
        line->addWidget(second, 1);
        row.box->setEnabled(reason.isEmpty());
        row.box->setAccessibleDescription(reason);
        connect(row.box, &QCheckBox::toggled, this, [this, id = person.member](bool on) {
            m_chosen.removeAll(id);
            if (on)
                m_chosen.append(id);
            Q_EMIT changed();
        });
        lines->addWidget(row.line);
        m_rows.push_back(std::move(row));
    }
    lines->addStretch();
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false); // the dialog's own ground
    list->setAutoFillBackground(false);
    onTextSize(area, [area] { area->setFixedHeight(scaled(kPickerHeight)); });
    rows->addWidget(area);
    connect(m_filter, &QLineEdit::textChanged, this, &PersonPicker::applyFilter);
}

void PersonPicker::setChosen(const QList<book::MemberId>& members)
{
    for (const book::MemberId id : members) { // one by one: their order is that of the paper
        const auto row = std::ranges::find_if(m_rows, [&](const Row& each) { return each.person.member == id; });
        if (row != m_rows.end())
            row->box->setChecked(true);
    }
}

QCheckBox* PersonPicker::box(const QString& name) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row& each) { return each.person.shown == name || each.person.name == name; });
    return row == m_rows.end() ? nullptr : row->box;
}

void PersonPicker::applyFilter()
{
    const QString typed = m_filter->text().trimmed().toLower();
    for (const Row& row : m_rows)
        row.line->setVisible(typed.isEmpty() || row.keys.contains(typed) || row.box->isChecked());
}

} // namespace branchbook::ui
