// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search over the window (mockup 15): actions, people and whatever else the registry provides.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/recent_found.h"
#include "ui/theme/painted_parts.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace branchbook::ui {

class FilterChips;

/// What can be done: the kinds of 新建, the commands, the pages. `typed` may be part of the words or of their pinyin
/// initials; empty = the pages alone.
[[nodiscard]] QList<PaletteItem> actionItems(Desk& desk, const Registry& registry, const QString& typed);

/// The action of that id, hidden ones too; nothing where there is none, or nothing can be begun in this book.
[[nodiscard]] std::optional<PaletteItem> actionById(Desk& desk, const Registry& registry, const QString& id);
/// How `title` sounds is worked out now, for isNamed(); from any thread.
void learnSounds(const QString& title);
/// The same for what can be done, beside the window.
void learnActions(Desk& desk, const Registry& registry);
/// Whether `typed` is a part of `title`, of its pinyin, or of its initials; an empty `typed` is part of every title.
[[nodiscard]] bool isNamed(const QString& title, const QString& typed);

/// Covers the window with a scrim; deletes itself when closed. ↑ ↓ choose, Tab changes the scope, Enter opens, Esc closes.
/// The words keep the focus; what would be opened is told to assistive tools whenever it changes. What is searched is read
/// beside the window from the moment it opens: a key shows what is there, the rest comes in; Enter waits for no thread but
/// takes the first of all that there is.
class SearchPalette final : public QWidget, public PaintedParts
{
    Q_OBJECT
public:
    /// What was opened lately is shown before anything is typed; `preferences` keep it.
    SearchPalette(QWidget* window, Desk& desk, const Registry& registry, Preferences& preferences);
    void open();

    /// What can be opened, without the headings.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void takePart(int index) override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        PaletteItem item; ///< without `open` = a group heading
        QRectF area;
    };
    void refresh();
    /// More has been read: the line that somebody chose stays chosen.
    void complete();
    void place();
    void step(int lines);
    void bringToSight();
    void tellChosen();
    [[nodiscard]] static QString nothingFound();
    [[nodiscard]] qsizetype lineOf(int number) const;
    void stepScope(int scopes);
    void take();
    void takeByKey();
    void leave();
    void paintLine(QPainter& painter, const Line& line, bool on) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] QList<PaletteItem> findItems(const QString& typed) const;

    Desk& m_desk;
    const Registry& m_registry;
    RecentFound m_recent;
    QLineEdit* m_edit;
    FilterChips* m_scopes;
    QTimer* m_more; ///< several reads that end together are one look
    QPointer<QObject> m_shelf; ///< goes with the desk, before this does where the book is locked
    QList<Line> m_lines;
    qsizetype m_current = -1;
    qsizetype m_top = 0; ///< the first line in sight
    QRectF m_panel;
    QPointer<QWidget> m_before;
};

} // namespace branchbook::ui
