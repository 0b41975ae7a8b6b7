// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/half_written.h"

#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/dialog_inputs.h"
#include "ui/kit/field.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace branchbook::ui {

namespace {

/// What is chosen may bring further inputs, and those again; more than that is two inputs which write into each other.
constexpr int kMostPasses = 4;
/// Between the words of a choice and what it stands for.
constexpr QChar kApart = u'\x1f';

QList<HalfWritten>& keptHalfWritten()
{
    static QList<HalfWritten> kept;
    return kept;
}

QString& ownerNow()
{
    static QString owner;
    return owner;
}

bool isSecret(const QWidget& widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return widget.property(kSecretProperty).toBool() || (line != nullptr && line->echoMode() != QLineEdit::Normal);
}

bool isDay(const QWidget& widget)
{
    return qobject_cast<const DateEdit*>(&widget) != nullptr;
}

struct NamedInput {
    QPointer<QWidget> widget; ///< what is entered into another one may take it away
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

/// The words of an entry and what it stands for; nothing of how it looks. Of no entry: nothing.
QMap<int, QVariant> entryOf(const QComboBox& combo, int at)
{
    QMap<int, QVariant> entry;
    if (at < 0)
        return entry;
    const auto data = combo.model()->itemData(combo.model()->index(at, combo.modelColumn(), combo.rootModelIndex()));
    for (auto each = data.cbegin(); each != data.cend(); ++each) {
        if (each.key() == Qt::DisplayRole || each.key() >= Qt::UserRole)
            entry.insert(each.key(), each.value());
    }
    return entry;
}

/// Nothing where a name was typed that is not the one of the entry.
QMap<int, QVariant> chosenIn(const QWidget& widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    if (combo == nullptr || combo->currentIndex() < 0 || combo->itemText(combo->currentIndex()) != combo->currentText())
        return {};
    return entryOf(*combo, combo->currentIndex());
}

/// The words, and of a choice what it stands for, which tells two of the same words apart.
QString standingIn(const QWidget& widget)
{
    QString standing = enteredIn(widget).value_or(QString());
    const auto chosen = chosenIn(widget);
    for (const QVariant& each : chosen)
        standing += kApart + each.toString();
    return standing;
}

bool standsIn(const QWidget& widget, const HalfInput& input)
{
    return enteredIn(widget) == input.entered && chosenIn(widget) == input.chosen;
}

/// A list: the entry that was chosen, or what was typed; never an entry that only has the same words. False = it is not there.
bool choose(QComboBox& list, const HalfInput& input)
{
    const QPointer combo(&list);
    int at = -1;
    for (int i = 0; i < combo->count() && at < 0 && !input.chosen.isEmpty(); ++i) {
        if (entryOf(*combo, i) == input.chosen)
            at = i;
    }
    if (at >= 0) {
        combo->setCurrentIndex(at);
        if (combo)
            Q_EMIT combo->activated(at);
        if (combo)
            Q_EMIT combo->textActivated(input.entered);
        return true;
    }
    if (combo->isEditable()) {
        combo->setCurrentIndex(-1); // the entry of that name was not what was meant
        if (combo)
            combo->setEditText(input.entered);
        if (combo)
            Q_EMIT combo->lineEdit()->textEdited(input.entered);
        return true;
    }
    if (input.entered.isEmpty())
        combo->setCurrentIndex(-1);
    return input.entered.isEmpty();
}

/// As by a hand, so that whatever hangs on it follows. The widget may be gone afterwards. False = there is no room for it.
bool enter(QWidget& widget, const HalfInput& input)
{
    if (const QPointer line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(input.entered);
        if (line) {
            line->setModified(true);
            Q_EMIT line->textEdited(input.entered);
        }
        if (line)
            Q_EMIT line->editingFinished();
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget)) {
        plain->setPlainText(input.entered);
    } else if (auto* rich = qobject_cast<QTextEdit*>(&widget)) {
        rich->setPlainText(input.entered);
    } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
        return choose(*combo, input);
    } else if (auto* box = qobject_cast<QAbstractButton*>(&widget)) {
        if (box->isChecked() != !input.entered.isEmpty())
            box->click();
    }
    return true;
}

/// Rows in whose place others stand by now: until they are gone they would be counted among the inputs. Nothing of the dialog
/// is on its way to be told anything while this runs.
void dropReplaced(const QWidget& dialog)
{
    QList<QPointer<QWidget>> all;
    const auto children = dialog.findChildren<QWidget*>();
    for (QWidget* each : children)
        all.append(each);
    for (const auto& each : std::as_const(all)) {
        if (each)
            QCoreApplication::sendPostedEvents(each, QEvent::DeferredDelete);
    }
}

bool isOfSameDialog(const HalfWritten& one, const HalfWritten& other)
{
    return one.owner == other.owner && one.dialog == other.dialog && one.title == other.title
        && one.about == other.about && one.opened == other.opened;
}

/// The newer one, and of the older one what had no room in the dialog.
void addHalfWritten(HalfWritten half)
{
    auto& kept = keptHalfWritten();
    for (const HalfWritten& old : std::as_const(kept)) {
        if (!isOfSameDialog(old, half))
            continue;
        for (const HalfInput& input : old.inputs) {
            if (std::ranges::find(half.inputs, input.key, &HalfInput::key) == half.inputs.end())
                half.inputs.append(input);
        }
    }
    kept.removeIf([&](const HalfWritten& old) { return isOfSameDialog(old, half); });
    kept.append(std::move(half));
}

} // namespace

QList<HalfWritten> halfWrittenOver(const QWidget& window)
{
    QList<HalfWritten> all;
    const auto dialogs = window.findChildren<const Dialog*>();
    for (const Dialog* each : dialogs) {
        if (!each->isVisible() || !each->holdsTyped())
            continue;
        if (auto half = each->halfWritten(); !half.about.isEmpty() && !half.inputs.isEmpty())
            all.append(std::move(half));
    }
    return all;
}

void keepHalfWritten(const QList<HalfWritten>& all)
{
    for (const HalfWritten& each : all)
        addHalfWritten(each);
}

void forgetHalfWritten()
{
    keptHalfWritten().clear();
}

void setHalfWrittenOwner(const QString& owner)
{
    ownerNow() = owner;
}

QStringList halfWrittenTitles()
{
    QStringList titles;
    for (const HalfWritten& each : std::as_const(keptHalfWritten())) {
        if (each.owner == ownerNow() && !titles.contains(each.title))
            titles.append(each.title);
    }
    return titles;
}

/// A day that nobody touched began with the one of today, which may be another one by then. What was covered when the dialog was
/// opened and was only looked at is not touched either.
bool Dialog::isTouched(const QWidget& input, const QString& key, const QString& entered) const
{
    const auto opened = m_opened.constFind(key);
    const QVariant covered = input.property(kStoodProperty);
    if (isDay(input) || (opened == m_opened.cend() && covered.isValid()))
        return entered != stoodIn(input);
    return opened == m_opened.cend() || *opened != standingIn(input);
}

/// What the person changed, and no more: what follows from that comes with it again.
HalfWritten Dialog::halfWritten() const
{
    HalfWritten half{ownerNow(), objectName(), accessibleName(), m_about, m_opened, {}};
    const auto inputs = inputsOf(*this);
    for (const NamedInput& each : inputs) {
        const QString entered = enteredIn(*each.widget).value_or(QString());
        if (isTouched(*each.widget, each.key, entered))
            half.inputs.append({each.key, entered, chosenIn(*each.widget)});
    }
    return half;
}

/// Without the days, which begin with the one of today: the morning after the lock it is the same dialog all the same.
QMap<QString, QString> Dialog::standingNow() const
{
    QMap<QString, QString> standing{{QString(), m_text ? m_text->text() : QString()}};
    const auto inputs = inputsOf(*this);
    for (const NamedInput& each : inputs) {
        if (!isDay(*each.widget))
            standing.insert(each.key, standingIn(*each.widget));
    }
    return standing;
}

/// Only into the dialog of the same record, in which stands what stood there when it was opened then.
void Dialog::takeHalfWritten()
{
    m_opened = standingNow();
    auto& kept = keptHalfWritten();
    const HalfWritten own{ownerNow(), objectName(), accessibleName(), m_about, m_opened, {}};
    const auto found = std::ranges::find_if(kept, [&](const HalfWritten& half) { return isOfSameDialog(half, own); });
    if (found == kept.end() || !m_keeps || m_about.isEmpty())
        return;
    HalfWritten half = kept.takeAt(found - kept.begin());
    struct Entered {
        QPointer<QWidget> widget;
        std::optional<QString> became; ///< a day is written out when its line is left
        bool hasRoom = false;
    };
    QHash<QString, Entered> entered;
    bool goesOn = true;
    for (int pass = 0; pass < kMostPasses && goesOn; ++pass) {
        goesOn = false;
        dropReplaced(*this);
        const auto inputs = inputsOf(*this);
        for (const NamedInput& each : inputs) {
            const auto known = std::ranges::find(half.inputs, each.key, &HalfInput::key);
            if (!each.widget || known == half.inputs.end())
                continue;
            auto& before = entered[each.key];
            if (standsIn(*each.widget, *known)) {
                before = {each.widget, known->entered, true};
            } else if (before.widget != each.widget || before.became != enteredIn(*each.widget)) {
                const bool hasRoom = enter(*each.widget, *known);
                before = {each.widget, each.widget ? enteredIn(*each.widget) : std::nullopt, hasRoom};
                goesOn = true;
            }
        }
    }
    const auto isPlaced = [&](const HalfInput& input) {
        const auto at = entered.constFind(input.key);
        return at != entered.constEnd() && at->hasRoom && at->widget;
    };
    half.inputs.removeIf(isPlaced);
    const bool hasRoom = half.inputs.isEmpty();
    if (!hasRoom)
        addHalfWritten(std::move(half));
    m_body->insertWidget(
        0,
        new Banner(Banner::Kind::Information,
                   hasRoom ? tr("锁定以前写到一半的内容放回来了，还没有保存。")
                           : tr("锁定以前写到一半的内容放回来了，还没有保存；有几项这里没有地方放，还留着。")));
}

} // namespace branchbook::ui
