// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window: a header of 56 px, perhaps tabs, and the content; and how pages register.
#pragma once

#include "ui/kit/empty_state.h"
#include "ui/kit/list_host.h"
#include "ui/kit/paint.h"
#include "ui/shell/desk.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QTabBar;
class QVBoxLayout;

namespace branchbook::ui {

class PageHeader;

class Page : public QWidget, public ListHost, public ExampleHost
{
    Q_OBJECT
public:
    Page(const QString& title, Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// What F6 reaches between navigation and content: the header, or what stands in its place.
    [[nodiscard]] virtual QWidget* topBar() const;

    /// Shown again, perhaps with something to open (a member's id, a tab).
    virtual void open(const QString& argument);
    /// Chosen in the navigation while it is shown already: back to where the page begins.
    virtual void home() { }
    /// Ctrl+N: the page's own kind. False = the page has none, the first entry of the menu is taken.
    virtual bool createOwn() { return false; }
    /// Whether the header shows 新建; a page with a primary action of its own does not.
    [[nodiscard]] virtual bool offersNew() const { return true; }
    /// Ctrl+F: the field that filters the list.
    [[nodiscard]] virtual QWidget* filterField() const { return nullptr; }
    /// Ctrl+PgUp / PgDn.
    [[nodiscard]] virtual QTabBar* tabBar() const { return nullptr; }
    /// Ctrl+S, another book, the end: what is being typed goes into the book. Where it cannot, the page says why.
    enum class Kept { InBook, AsDraft, Nowhere };
    virtual Kept save() { return Kept::InBook; }
    /// Ctrl+P and Ctrl+E.
    /// Unless the page knows better: the list in sight, as it is shown.
    virtual void print();
    virtual void exportFile();
    void putOut(QTableView& table, ListOutput how) override;
    /// Not in the sample itself, nor on a page that keeps no records.
    [[nodiscard]] bool offersExample() const override { return !m_desk.book().sampleDay(); }
    void showExample() override { m_desk.askForExample(); }
    /// Of an inspection copy, but not on a page that keeps no records.
    [[nodiscard]] QString partOnlyText() const override;
    /// What open() takes in the sample to show the part that is shown here.
    [[nodiscard]] virtual QString examplePart() const { return manualPart(); }
    /// F1: shows the rule behind `focus`, which is inside the page or null. False = there is none.
    virtual bool explain(QWidget* focus);

    /// Which of its parts is shown, for the manual: the id of the tab or pane ("dues"); empty: the page as such.
    [[nodiscard]] virtual QString manualPart() const { return {}; }
    /// What open() takes to come back to what is shown, tabs aside, when the book was locked or opened anew meanwhile.
    [[nodiscard]] virtual QString place() const { return tabBar() ? QString() : manualPart(); }

protected:
    /// Below the header; the page adds its content (and a Tabs first, where it has one).
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

private:
    /// 预览, 打印 and 导出 of the list in sight, which its head has too.
    void openListMenu(QWidget* anchor);

    Desk& m_desk;
    QVBoxLayout* m_rows;
    PageHeader* m_header;
};

/// A tab or pane of a page, as the search over the window opens it.
struct PagePart {
    QString argument; ///< of Desk::showPage: "dues"
    QString title; ///< 党费
    QString within; ///< 组织建设: titles such as 台账 stand in more pages than one
    QString create = {}; ///< 登记党费: what 新建 does there; empty: nothing
};

/// One entry of the navigation. The window loops over the entries and knows no page by name.
struct PageEntry {
    QString id; ///< "members"
    QString title; ///< 党员
    QString shortTitle; ///< two characters under the icon of the collapsed navigation
    QString icon;
    int group = 0; ///< a line stands between groups; kBottomGroup stands at the bottom
    std::function<Page*(Desk&)> make; ///< called on the first visit
    std::function<int(Desk&)> badge = {}; ///< how many are late; absent or 0 = none
    std::vector<PagePart> parts = {};
};
inline constexpr int kBottomGroup = 100;

/// One entry of the menu 新建.
struct NewEntry {
    QString text;
    QString icon;
    QString key; ///< inside the menu: "Ctrl+1"; may be empty
    int group = 0;
    std::function<void(Desk&)> create;
    QString wholeText = {}; ///< in the search, where 新建%1 does not suit
    QString words = {}; ///< PaletteItem::words
};

/// One line of the search over the window.
struct PaletteItem {
    QString group; ///< 党员, 会议与材料, 可以做的事
    QString title;
    QString detail;
    QString icon; ///< or
    QString avatar; ///< a person's name
    ChipSpec chip = {};
    std::function<void()> open = {};
    QString id = {}; ///< "page:members", "ledger:<uuid>": the same thing found again; names nobody and nothing
    QString words = {}; ///< not shown: what it is found by besides its title, parted by spaces
    bool explains = false; ///< tells how something is done, and does nothing: it stands behind what does
};
/// At most a handful of items for what was typed; called for every key.
using PaletteProvider = std::function<QList<PaletteItem>(Desk&, const QString& typed)>;

/// The line of an `id` that was opened some time ago; nothing where it is somebody else's, or no longer there.
using PaletteFinder = std::function<std::optional<PaletteItem>(Desk&, const QString& id)>;

/// Something else that can be done from the search.
struct CommandEntry {
    QString text;
    QString icon;
    std::function<void(Desk&)> run;
    enum class Offered { WhenTyped, Always };
    Offered offered = Offered::WhenTyped; ///< Always: before anything is typed, too
    QString words = {}; ///< as PaletteItem::words
    bool explains = false; ///< as PaletteItem::explains
};

struct Registry {
    std::vector<PageEntry> pages;
    std::vector<NewEntry> newEntries;
    std::vector<PaletteProvider> providers;
    std::vector<PaletteFinder> finders;
    std::vector<CommandEntry> commands;
    /// What was being written when the book was last closed, as a sentence with the way back; absent or nullopt: nothing.
    std::function<std::optional<PaletteItem>(Desk&)> unfinished = {};
};

} // namespace branchbook::ui
