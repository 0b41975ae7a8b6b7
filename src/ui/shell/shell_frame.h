// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Navigation and pages of an open book.
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace branchbook::ui {

class Banner;
class JobBar;
class Navigation;
class Toast;

class ShellFrame final : public QWidget
{
    Q_OBJECT
public:
    /// `registry` outlives the frame.
    ShellFrame(std::unique_ptr<Desk> desk, const Registry& registry, QWidget* parent = nullptr);
    ~ShellFrame() override;

    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] Page* page() const;
    [[nodiscard]] Toast* toast() const { return m_toast; }
    /// Builds the page on the first visit.
    void showPage(const QString& id, const QString& argument = {});
    /// A page with something typed that even now cannot be kept; null: everything is.
    [[nodiscard]] Page* unsavedPage() const;
    void show(Page& page);
    /// Of the page that is shown: "members".
    [[nodiscard]] QString pageId() const;
    /// Says above every page that the book has no passphrase, until somebody puts that away.
    void tellPlain();
    /// Above every page, and above other notices. Takes it over.
    void addNotice(QWidget* notice);
    /// Of the page and the tab that are shown: "organization/dues".
    [[nodiscard]] QString manualPlace() const;
    /// Where the sample shows what belongs into the list in sight: "organization/list:2"; and the way there.
    [[nodiscard]] QString examplePlace() const;
    void showPlace(const QString& place);
    /// 0-based, in the order of the navigation.
    void showPageAt(int index);
    /// F6 and back: navigation, top bar, content, side pane, toast. What has nothing to focus is passed over.
    void cycleFocus(int step);
    /// The page's list, else the first that takes the focus below the header.
    void focusContent();
    /// Ctrl+N, and Ctrl+Shift+N.
    void createOwn();
    void openNewMenu();
    /// F1: the rule behind what has the focus; else what the page is about; else a word that there is none.
    void explain();

Q_SIGNALS:
    void plainNoticePutAway();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The stops of F6, in its order.
    enum class Station : quint8 { Navigation, TopBar, Content, Beside, Toast, None };
    [[nodiscard]] Station stationOf(const QWidget& widget) const;
    /// What the stop gives the focus to; null where it has nothing in sight that takes it.
    [[nodiscard]] QWidget* firstOf(Station station) const;
    void wire();
    Page* makePage(const PageEntry& entry);
    QMenu* makeNewMenu(QWidget* parent);
    void place();
    void refreshBadges();
    void savedNow();
    void addBanner(Banner* banner);
    void addCopyBanner();
    void showDamage(const Error& damage);
    [[nodiscard]] static QString damagedText();

    std::unique_ptr<Desk> m_desk;
    const Registry& m_registry;
    QHash<QString, Page*> m_pages;
    Navigation* m_navigation;
    QWidget* m_content;
    QStackedWidget* m_stack;
    Toast* m_toast;
};

} // namespace branchbook::ui
