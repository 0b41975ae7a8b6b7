// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a dialog and not kept yet when the book was locked: it waits in memory, and nowhere else, until the dialog
// of the same record is opened again, or the book is left.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

class QWidget;

namespace branchbook::ui {

/// Set on an input that takes a passphrase, whether it is covered at the moment or shown: it never waits.
inline constexpr auto kSecretProperty = "secret";

/// One input of a dialog.
struct HalfInput {
    QString key; ///< its class, name and number among those alike
    QString entered;
    QMap<int, QVariant> chosen; ///< of a list: what its entry is, for two may have the same words
};

struct HalfWritten {
    QString owner; ///< the book and the branch
    QString dialog; ///< its object name
    QString title;
    QString about; ///< the record
    QMap<QString, QString> opened; ///< what stood there when the dialog was opened
    QList<HalfInput> inputs;
};

/// Of the dialogs over `window` in which something was typed that they would keep: of those alone that say which record they
/// write about. Passphrases are left out.
[[nodiscard]] QList<HalfWritten> halfWrittenOver(const QWidget& window);
/// Beside what waits already; of the same dialog the newer one stays.
void keepHalfWritten(const QList<HalfWritten>& all);
void forgetHalfWritten();
/// The book and the branch that are open from now on: what was half written in another one waits for that.
void setHalfWrittenOwner(const QString& owner);
/// The titles of the dialogs for which something waits in the book and the branch that are open.
[[nodiscard]] QStringList halfWrittenTitles();

} // namespace branchbook::ui
