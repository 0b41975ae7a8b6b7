// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record: name and size, of a picture what is on it; Enter opens a copy, Delete removes.
#pragma once

#include "branchbook/book/attachment.h"

#include <QAbstractButton>
#include <QHash>
#include <QPixmap>

#include <functional>

class QLabel;
class QPainter;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

/// A small picture, or in words why there is none; neither: not a picture, or not looked at yet.
struct FilePreview {
    QPixmap picture;
    QString problem;
};

class AttachmentRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AttachmentRow(const book::Attachment& attachment, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void setReadOnly(bool on) { m_readOnly = on; }
    /// 另存为 beside 移除; without it there is none.
    void offerSaving();
    /// What is on it; a picture of which nothing can be shown says why instead.
    void setPreview(const FilePreview& preview);
    [[nodiscard]] const FilePreview& preview() const { return m_preview; }

Q_SIGNALS:
    void removeAsked();
    void saveAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintPreview(QPainter& painter);
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_name;
    QString m_size;
    FilePreview m_preview;
    QPushButton* m_remove;
    QPushButton* m_save = nullptr;
    bool m_readOnly = false;

    [[nodiscard]] int buttonsWidth() const; ///< of those that are shown
};

class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget* parent = nullptr);
    void setFiles(const QList<book::Attachment>& files);
    /// Where the bytes of a picture come from; without it there are no previews.
    void setContent(std::function<Result<QByteArray>(const book::Attachment&)> read) { m_read = std::move(read); }
    void setReadOnly(bool on);
    /// Each file can be saved outside the book; before the files are set.
    void offerSaving() { m_saving = true; }
    /// In place, under the list; empty takes it away.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void openAsked(const branchbook::book::Attachment& attachment);
    void removeAsked(const branchbook::book::Attachment& attachment);
    void saveAsked(const branchbook::book::Attachment& attachment);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One picture at a time, when the window has nothing else to do.
    void lookLater();
    void lookAtNext();
    void fitProblem();

    std::function<Result<QByteArray>(const book::Attachment&)> m_read;
    QHash<QString, FilePreview> m_previews; ///< by hash: the list is made anew at every change
    QList<book::Attachment> m_files;
    QVBoxLayout* m_rows;
    QLabel* m_none;
    QWidget* m_problem;
    QLabel* m_problemText;
    QList<AttachmentRow*> m_lines;
    bool m_readOnly = false;
    bool m_saving = false;
};

} // namespace branchbook::ui
