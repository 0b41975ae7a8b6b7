// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/inputs.h"

#include "ui/kit/choice.h"

#include <QPointer>

namespace branchbook::ui {

Inputs::Inputs(CalculatorMemory& memory, const QString& panel, QObject* parent)
    : QObject(parent)
    , m_memory(memory)
    , m_panel(panel + u'.')
{
}

void Inputs::keepText(QLineEdit* edit, const QString& key)
{
    edit->setText(value(key));
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString& text) {
        put(key, text);
        Q_EMIT edited();
    });
    connect(edit, &QLineEdit::editingFinished, this, &Inputs::left);
    m_resets.emplace_back([field = QPointer(edit)] {
        if (field)
            field->clear();
    });
}

void Inputs::keepDate(DateEdit* edit, const QString& key)
{
    edit->setDate(PartialDate::fromIso(value(key)));
    connect(edit, &DateEdit::dateChanged, this, [this, key](PartialDate date) {
        put(key, date.toIso());
        Q_EMIT left();
    });
    m_resets.emplace_back([field = QPointer(edit)] {
        if (field)
            field->setDate({});
    });
}

void Inputs::keepChoice(QComboBox* combo, const QString& key)
{
    combo->setCurrentIndex(qMax(0, combo->findData(value(key))));
    connect(combo, &QComboBox::activated, this, [this, combo, key] {
        put(key, combo->currentData().toString());
        Q_EMIT left();
    });
    m_resets.emplace_back([field = QPointer(combo)] {
        if (field)
            field->setCurrentIndex(0);
    });
}

void Inputs::keepSegment(Segmented* segments, const QString& key)
{
    segments->setCurrent(value(key).toInt());
    connect(segments, &Segmented::chosen, this, [this, key](int index) {
        put(key, QString::number(index));
        Q_EMIT left();
    });
    m_resets.emplace_back([field = QPointer(segments)] {
        if (field)
            field->setCurrent(0);
    });
}

void Inputs::keepTick(QAbstractButton* tick, const QString& key)
{
    tick->setChecked(!value(key).isEmpty());
    connect(tick, &QAbstractButton::toggled, this, [this, key](bool on) {
        put(key, on ? QStringLiteral("1") : QString());
        Q_EMIT left();
    });
    m_resets.emplace_back([field = QPointer(tick)] {
        if (field)
            field->setChecked(false);
    });
}

void Inputs::clear()
{
    const QSignalBlocker quiet(this);
    for (const auto& reset : m_resets)
        reset();
    m_memory.forget(m_panel);
}

} // namespace branchbook::ui
