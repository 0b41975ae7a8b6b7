// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page, once the book could not be written (a stick that was pulled out, a full disk) or its file is gone from its
// place, until it can be again.
#pragma once

#include "ui/shell/background_read.h"
#include "ui/shell/desk.h"

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace branchbook::ui {

class Banner;

class LostPlace final : public QWidget
{
    Q_OBJECT
public:
    /// `saveTyped` saves what is typed on the pages, and is false where it still cannot.
    LostPlace(Desk& desk, std::function<bool()> saveTyped, QWidget* parent = nullptr);

private:
    /// Again: somebody asked just now; since the banner may stand there already, the time says that it was tried.
    enum class Told : quint8 { First, Again };
    void tell(const Error& error, Told told);
    /// `writes`: m_writes as the copy began.
    void tellCopied(const Result<qint64>& rows, const QString& path, int writes);
    void offerCopy(const QString& path);
    void withdrawCopy();
    void openCopy();
    void tryAgain();
    void copyHere();

    Desk& m_desk;
    std::function<bool()> m_saveTyped;
    Banner* m_banner = nullptr;
    QPointer<QWidget> m_copyButton;
    QPointer<QPushButton> m_openButton; ///< while there is a copy of all that the book holds
    QString m_copy; ///< empty: none that is whole
    int m_writes = 0; ///< what the book took since the window stands
    BackgroundRead* m_work =
        nullptr; ///< the desk's, so that it ends before the book does; made when it is first needed
};

} // namespace branchbook::ui
