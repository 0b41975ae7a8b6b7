// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The column at the left: the branch, the pages, and when the book was last saved.
#pragma once

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QDate>
#include <QListView>
#include <QStandardItemModel>

class QLabel;
class QMenu;

namespace branchbook::ui {

/// 192 wide, 64 collapsed, 224 on wide windows.
enum class NavigationWidth { Collapsed = 64, Standard = 192, Wide = 224 };

/// The mark 支 with the branch's name and unit; its menu changes the branch, where the book has several, or the book.
class BranchHead final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BranchHead(Desk& desk, QWidget* parent = nullptr);
    void setCollapsed(NavigationWidth width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void openMenu();
    /// What would be taken back and what repeated, by name.
    void addSteps(QMenu* menu);

    Desk& m_desk;
    NavigationWidth m_width = NavigationWidth::Standard;
};

class NavigationList final : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(const QString& accessibleName, QWidget* parent = nullptr);
    enum class Above { Nothing, Line };
    void addEntry(const PageEntry& entry, Above above = Above::Nothing);
    void setBadge(const QString& id, int count);
    /// Without a signal; an unknown id takes the selection away.
    void select(const QString& id);
    void setNavigationWidth(NavigationWidth width);
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void pageChosen(const QString& id);
    /// The entry of the page that is shown already.
    void againChosen(const QString& id);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);

    QString m_shown; ///< the page that is open, in this list or the other
    QString m_shownBefore; ///< when the mouse or a key went down
    QStandardItemModel m_model;
};

class Navigation final : public QWidget
{
    Q_OBJECT
public:
    Navigation(Desk& desk, const std::vector<PageEntry>& entries, QWidget* parent = nullptr);
    void select(const QString& id);
    void setNavigationWidth(NavigationWidth width);
    void setBadge(const QString& id, int count);
    void setSavedAt(const QTime& time);
    /// 只读: nothing is saved, because nothing can be written.
    void setReadOnly();
    /// 没有存上, with the reason, until setSavedAt().
    void setUnsaved(const QString& sentence);
    /// 不能保存, with the reason.
    void setDamaged(const QString& sentence);
    /// The day a sample book stands still on, above the time of saving.
    void showSampleDay(QDate day);
    /// What F6 reaches.
    [[nodiscard]] QWidget* mainList() const { return m_top; }

Q_SIGNALS:
    void pageChosen(const QString& id);
    void againChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void wordSampleDay();
    void placeSaved();

    BranchHead* m_head;
    NavigationList* m_top;
    NavigationList* m_bottom;
    QWidget* m_saved;
    QWidget* m_savedIcon = nullptr;
    QWidget* m_unsavedIcon = nullptr;
    QWidget* m_lockIcon = nullptr;
    QLabel* m_savedText;
    QLabel* m_sample;
    QDate m_sampleDay;
    QString m_unsaved;
    bool m_readOnly = false;
    NavigationWidth m_width = NavigationWidth::Standard;
};

} // namespace branchbook::ui
