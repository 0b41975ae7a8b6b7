// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/half_written.h"

#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/dialog_inputs.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

QList<HalfWritten>& keptHalfWritten()
{
    static QList<HalfWritten> kept;
    return kept;
}

bool isSecret(const QWidget& widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return line != nullptr && line->echoMode() != QLineEdit::Normal;
}

struct NamedInput {
    QWidget* widget;
    QString key;
};

/// In the order in which they were made. The line of a list or a number belongs to that.
QList<NamedInput> inputsOf(const QWidget& dialog)
{
    QList<NamedInput> inputs;
    QHash<QString, int> alike;
    const auto all = dialog.findChildren<QWidget*>();
    for (QWidget* each : all) {
        const bool isPart = qobject_cast<QComboBox*>(each->parentWidget()) != nullptr
            || qobject_cast<QAbstractSpinBox*>(each->parentWidget()) != nullptr;
        if (isPart || isSecret(*each) || !enteredIn(*each))
            continue;
        const QString name = QString::fromLatin1(each->metaObject()->className()) + u'/' + each->objectName() + u'/'
            + each->accessibleName();
        inputs.append({each, name + u'/' + QString::number(alike[name]++)});
    }
    return inputs;
}

/// As by a hand, so that whatever hangs on it follows.
void enter(QWidget& widget, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(text);
        line->setModified(true);
        Q_EMIT line->textEdited(text);
        Q_EMIT line->editingFinished();
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget)) {
        plain->setPlainText(text);
    } else if (auto* rich = qobject_cast<QTextEdit*>(&widget)) {
        rich->setPlainText(text);
    } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
        const int at = combo->findText(text);
        if (at < 0)
            return combo->isEditable() ? combo->setEditText(text) : void();
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
        Q_EMIT combo->textActivated(text);
    } else if (auto* box = qobject_cast<QAbstractButton*>(&widget)) {
        if (box->isChecked() != !text.isEmpty())
            box->click();
    }
}

} // namespace

QList<HalfWritten> halfWrittenOver(const QWidget& window)
{
    QList<HalfWritten> all;
    const auto dialogs = window.findChildren<const Dialog*>();
    for (const Dialog* each : dialogs) {
        if (each->isVisible() && each->holdsTyped())
            all.append(each->halfWritten());
    }
    return all;
}

void keepHalfWritten(const QList<HalfWritten>& all)
{
    keptHalfWritten() = all;
}

HalfWritten Dialog::halfWritten() const
{
    HalfWritten half{objectName(), accessibleName(), {}};
    const auto inputs = inputsOf(*this);
    for (const NamedInput& each : inputs)
        half.inputs.append({each.key, stoodIn(*each.widget), enteredIn(*each.widget).value_or(QString())});
    return half;
}

/// Only into a dialog in which stands what stood there then: one of another record is another one.
void Dialog::takeHalfWritten()
{
    auto& kept = keptHalfWritten();
    const auto found = std::ranges::find_if(kept, [this](const HalfWritten& half) {
        return half.dialog == objectName() && half.title == accessibleName();
    });
    if (found == kept.end() || !m_keeps)
        return;
    QHash<QString, HalfInput> then;
    for (const HalfInput& input : std::as_const(found->inputs))
        then.insert(input.key, input);
    const auto now = inputsOf(*this);
    const bool same = std::ranges::all_of(now, [&](const NamedInput& each) {
        const auto known = then.constFind(each.key);
        return known != then.constEnd() && known->stood == stoodIn(*each.widget);
    });
    if (!same)
        return;
    kept.erase(found);
    for (int pass = 0; pass < 2; ++pass) { // what is chosen may bring further inputs
        const auto inputs = inputsOf(*this);
        for (const NamedInput& each : inputs) {
            const auto known = then.constFind(each.key);
            if (known != then.constEnd() && enteredIn(*each.widget) != known->entered)
                enter(*each.widget, known->entered);
        }
    }
    m_body->insertWidget(0, new Banner(Banner::Kind::Information, tr("锁定以前写到一半的内容放回来了，还没有保存。")));
}

} // namespace branchbook::ui
