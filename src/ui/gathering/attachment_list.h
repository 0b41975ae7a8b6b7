// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record: name and size; Enter opens a copy, Delete removes.
#pragma once

#include "branchbook/book/attachment.h"

#include <QAbstractButton>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class AttachmentRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AttachmentRow(const book::Attachment& attachment, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void setReadOnly(bool on) { m_readOnly = on; }

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_name;
    QString m_size;
    QPushButton* m_remove;
    bool m_readOnly = false;
};

class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget* parent = nullptr);
    void setFiles(const QList<book::Attachment>& files);
    void setReadOnly(bool on);
    /// In place, under the list; empty takes it away.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void openAsked(const branchbook::book::Attachment& attachment);
    void removeAsked(const branchbook::book::Attachment& attachment);

private:
    QVBoxLayout* m_rows;
    QLabel* m_none;
    QWidget* m_problem;
    QLabel* m_problemText;
    QList<AttachmentRow*> m_lines;
    bool m_readOnly = false;
};

/// 312 KB, 1.4 MB.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace branchbook::ui
