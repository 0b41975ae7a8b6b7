// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// While a book gets its first passphrase or its second secret: the book is closed and written anew, then the code is shown once
// and older copies are asked about. Whatever happens, the book beside it is whole.
#pragma once

#include "ui/security/seal_wish.h"
#include "ui/security/secret_job.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class Bar;

class SealingPage final : public QWidget
{
    Q_OBJECT
public:
    /// The closed book at `path`; `key` opens it where it has a passphrase already.
    SealingPage(QString path, QString title, SealWish wish, store::KeyPtr key, QWidget* parent = nullptr);
    void begin();
    /// After finished(): opens the book; null where it has no passphrase, because nothing came of it.
    [[nodiscard]] store::KeyPtr takeKey() { return std::exchange(m_key, nullptr); }
    /// The code stands on the screen and nowhere else.
    [[nodiscard]] bool holdsCode() const { return m_holdsCode; }

Q_SIGNALS:
    /// The page can go. Empty: it is done; else why it is not.
    void finished(const QString& problem);

private:
    void advance(qint64 done, qint64 total, const QString& what);
    void conclude(Result<store::Sealing> sealing);
    void showCode(const QString& code);
    void showCopies();

    QString m_path;
    QString m_title;
    SealWish m_wish;
    store::KeyPtr m_key;
    SecretJob m_job;
    QVBoxLayout* m_rows;
    QWidget* m_working;
    QLabel* m_what;
    Bar* m_bar;
    QPushButton* m_stop;
    bool m_stopped = false;
    bool m_holdsCode = false;
};

} // namespace branchbook::ui
