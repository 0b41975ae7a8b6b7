// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the door through which books come into it, and a book in a folder of its own.
#pragma once

#include "branchbook/book/passphrase.h"
#include "ui/security/unlock_page.h"
#include "ui/shell/book_door.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QTemporaryDir>

#include <functional>

namespace branchbook::ui {

inline const QString kDoorPassphrase = QStringLiteral("一句自己记得住的话");
inline const QString kDoorSecond = QStringLiteral("只有两个人知道");
/// Below what the program itself takes: tests are not to wait.
inline constexpr store::KdfCost kQuickCost{1ULL << 20, 1};

class DoorStage
{
public:
    enum class Content { Empty, Sample };
    explicit DoorStage(Content content = Content::Empty);

    /// Gives the closed book its passphrase, and its second secret where asked; gives the recovery code of the first.
    QString seal(bool second = false) const;
    void open() { door.openFile(path); }
    /// The page of the locked book; null where it is not there.
    [[nodiscard]] UnlockPage* locked() const { return window.findChild<UnlockPage*>(); }
    /// Opens the sealed book the way a person does.
    void unlock();
    [[nodiscard]] Desk& desk() const { return window.frame()->desk(); }
    [[nodiscard]] QByteArray bytes() const;
    /// The one that is seen, by object name; fails where there is none.
    template <class Kind>
    [[nodiscard]] Kind& seen(const char* name) const
    {
        for (auto* each : window.findChildren<Kind*>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error(name);
    }
    [[nodiscard]] bool sees(const char* name) const;
    void press(const char* name) const;
    void type(const char* name, const QString& text) const;
    /// At most half a minute: Argon2id takes its time on a busy machine.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& there);

    QTemporaryDir folder;
    QString path;
    Preferences preferences;
    Registry registry;
    MainWindow window;
    BookDoor door;
};

} // namespace branchbook::ui
