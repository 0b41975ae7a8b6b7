// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question above the page, inside the window, over a scrim. Never a nested event loop.
#pragma once

#include "branchbook/base/id.h"
#include "ui/kit/button.h"
#include "ui/kit/half_written.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

/// Set on what covers the window with a scrim: nothing beneath it hears keys.
inline constexpr auto kCoversProperty = "covers";
/// Set on a line edit that finds something and is no content of a form.
inline constexpr auto kFindsProperty = "finds";
/// Set on a line edit that was locked: what stood behind it, so that showing it is no change.
inline constexpr auto kStoodProperty = "stood";
/// Whether a dialog, or another widget with that property, lies over `window`.
[[nodiscard]] bool isCovered(const QWidget& window);
/// For event() of what covers the window: takes the keys that shortcuts beneath would answer, but for those of the text
/// size and that which locks the book. True = taken.
[[nodiscard]] bool takeShortcut(QEvent& event);

/// Make one with `new`, fill it, open() it; it deletes itself when closed. While open it keeps the focus, and Tab goes round inside.
class Dialog : public QWidget
{
    Q_OBJECT
public:
    enum class Width { Small = 420, Medium = 560, Large = 760 };
    /// Question: title, text, fields and buttons. Bare: body() alone up to the edges; the title is its accessible name.
    enum class Frame { Question, Bare };
    /// What a button that leaves does with what was typed: its words say that it goes, or it is asked about as at Esc.
    enum class Leaving { Drops, Asks };

    Dialog(QWidget* host, const QString& title, Width width = Width::Small, Frame frame = Frame::Question);
    ~Dialog() override;

    /// What will happen and how to get it back.
    void setText(const QString& text);
    /// Room for fields, between the text and the buttons.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// The button that does nothing; it has the focus at first.
    QPushButton* addSafeButton(const QString& text, Leaving leaving = Leaving::Drops);
    /// `verb` repeats what the title asks. It does not close by itself: call close() when the deed is done.
    QPushButton* addButton(const QString& verb, ButtonKind kind, const QString& iconName = {});
    /// What gets the focus instead of the safe button (the first field of a form).
    void setFirstFocus(QWidget* widget) { m_first = widget; }
    /// A refusal, above the buttons: red outline icon and the sentence.
    void showProblem(const QString& sentence);
    void open();
    /// What Esc does: closes, but asks first where something was typed that the primary button would keep.
    void dismiss();
    /// What is typed here is no content that closing would lose (how many copies, which paper).
    void keepNothing() { m_keeps = false; }
    /// The record that is written about: its table and its id. What was half written over a lock is put back into a dialog of the
    /// same record alone, and where none is given nothing waits.
    void about(const QString& record) { m_about = record; }
    /// `part`: of several things that the same kind of dialog writes about that record. One that is made fresh has no id yet.
    template <class Tag>
    void about(const QString& table, const Id<Tag>& id, const QString& part = {})
    {
        about((id.isNull() ? QStringLiteral("new:") + table : table + u'/' + id.toString())
              + (part.isEmpty() ? QString() : u'/' + part));
    }
    /// Enter in a field reads what was typed and no more, for a form of many fields; Ctrl+S still answers.
    void keepEnter() { m_enterAnswers = false; }
    /// Of a question that keeps nothing and does no harm (how a list goes out): Enter in a field or a box, too, presses the primary
    /// button, which has the focus at first where nothing else was given it.
    void confirmByEnter() { m_enterConfirms = true; }
    /// Whether what was typed can be kept when the dialog is left: with half the answers of an assistant it cannot.
    void offerKeeping(bool offers) { m_offersKeeping = offers; }
    /// Something differs from what stood here when it was opened, or since the last takeAsKept().
    [[nodiscard]] bool isChanged() const;
    /// As it stands now it is nothing that could be lost.
    void takeAsKept();
    /// Something was typed that the primary button would keep.
    [[nodiscard]] bool holdsTyped() const;
    [[nodiscard]] HalfWritten halfWritten() const;

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void keepFocus(QWidget* now);
    void askBeforeDropping();
    void drop();
    void keep();
    [[nodiscard]] QString stoodIn(const QWidget& input) const;
    /// What stands in each input, by its key; what the dialog says under no key.
    [[nodiscard]] QMap<QString, QString> standingNow() const;
    void takeHalfWritten();
    [[nodiscard]] bool isTouched(const QWidget& input, const QString& key, const QString& entered) const;

    QWidget* m_panel;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    QLabel* m_text = nullptr;
    QWidget* m_problem = nullptr;
    QLabel* m_problemText = nullptr;
    QPointer<QPushButton> m_safe;
    QPointer<QPushButton> m_primary;
    bool m_enterAnswers = true;
    bool m_enterConfirms = false;
    struct Stood {
        QPointer<const QWidget> input; ///< gone: another one may be at its address
        QString text;
    };
    QHash<const QWidget*, Stood> m_kept; ///< what stood in each input
    QString m_about;
    QMap<QString, QString> m_opened; ///< what stood there when it was opened, whatever was taken as kept since
    bool m_keeps = true;
    bool m_offersKeeping = true;
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_before;
    int m_width;
};

} // namespace branchbook::ui
