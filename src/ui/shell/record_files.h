// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record that is in the book already: what there is, 添加, and how they open and go.
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTemporaryDir;

namespace branchbook::book {
struct Attachment;
}

namespace branchbook::ui {

class AttachmentList;
class Desk;

class RecordFiles final : public QWidget
{
    Q_OBJECT
public:
    /// `table` owns them in the book ("ledger_item").
    RecordFiles(Desk& desk, QString table, QWidget* parent = nullptr);
    ~RecordFiles() override;
    /// 附件, where nothing else is said.
    void setTitle(const QString& title);
    /// TakeAway: what is there is opened, saved and removed, and nothing comes in.
    enum class Access { Change, Look, TakeAway };
    void showRecord(const QString& id, Access access);
    /// Copies files into the book, under the record that is shown.
    void attach(const QStringList& paths);
    /// A copy outside the book; said, or why not.
    void saveTo(const book::Attachment& file, const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void openCopy(const book::Attachment& file);
    void chooseCopy(const book::Attachment& file);
    void remove(const book::Attachment& file);

    Desk& m_desk;
    QString m_table;
    QString m_id;
    Access m_access = Access::Look;
    QLabel* m_title;
    AttachmentList* m_list;
    QPushButton* m_add;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace branchbook::ui
