// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A locked book (mockup 14): its name, one field, the way by the recovery code, the way to another book. The book is closed as
// long as this stands; a wrong passphrase costs it nothing.
#pragma once

#include "ui/security/passphrase_field.h"
#include "ui/security/secret_job.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class NewPassphrase;

struct LockedBook {
    QString path;
    QString title; ///< the branch
    QString detail; ///< unit and file
    QString foot; ///< when it was last open, and last copied
};

/// What was tried on one book so far; outlives the page, so that leaving it does not begin anew.
struct UnlockTries {
    int wrong = 0;
    QDateTime notBefore = {}; ///< UTC; null: at once
};
/// How long to wait after so many wrong ones: not at all for the first two, then 2, 4, 8 … 60 seconds.
[[nodiscard]] int secondsAfter(int wrong);

class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    /// `tries` outlives the page. `on` is the day taken as today.
    UnlockPage(LockedBook book, UnlockTries& tries, std::optional<QDate> on, QWidget* parent = nullptr);

    [[nodiscard]] const LockedBook& book() const { return m_book; }
    /// After opened(): the key, which the page then has no more.
    [[nodiscard]] store::KeyPtr takeKey() { return std::exchange(m_key, nullptr); }
    /// A sentence under the field: the book could not be opened, or what happened before.
    void showProblem(const QString& sentence);
    [[nodiscard]] PassphraseField* field() const { return m_field; }

Q_SIGNALS:
    void opened();
    void otherAsked();

private:
    [[nodiscard]] QWidget* makeAsk();
    [[nodiscard]] QWidget* makeRecover();
    [[nodiscard]] QWidget* makeFresh();
    void showStep(QWidget* step, QWidget* first);
    void tryPassphrase();
    void tryCode();
    void takeFresh();
    void take(Result<store::KeyPtr> key, Field& field, QWidget* next);
    void countDown();
    void setBusy(bool busy);
    void showCode(const QString& code);

    LockedBook m_book;
    UnlockTries& m_tries;
    std::optional<QDate> m_on;
    store::KeyPtr m_key;
    SecretJob m_job;
    QTimer m_wait;
    QVBoxLayout* m_rows;
    QWidget* m_mark;
    PassphraseField* m_field;
    LineField* m_code;
    NewPassphrase* m_new;
    QPushButton* m_open;
    QPushButton* m_recover;
    QPushButton* m_take;
    QWidget* m_ask;
    QWidget* m_byCode;
    QWidget* m_fresh;
    QWidget* m_shown = nullptr;
};

} // namespace branchbook::ui
