using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text;
using Explainer.Rendering;

namespace Explainer.Theme;

/// <summary>The page that slices write, in UTF-8. They reach it as a service, so that a word of theirs is one copy; what they leave to Razor's library comes through <see cref="PipeWriter"/>.</summary>
/// <param name="buffer">Where the page goes: one whose memory is an array.</param>
public sealed class PageWriter(IBufferWriter<byte> buffer) : PipeWriter, IServiceProvider
{
    private byte[] _room = [];
    private int _start;
    private int _end;

    public override bool CanGetUnflushedBytes => true;

    /// <summary>None: there is nowhere to flush to.</summary>
    public override long UnflushedBytes => 0;

    /// <summary>Writes markup as it is.</summary>
    public void WriteRaw(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        Advance(html.Length);
    }

    /// <summary>Writes markup as it is.</summary>
    public void WriteRaw(ReadOnlySpan<char> html) => Advance(Encoding.UTF8.GetBytes(html, Room(Encoding.UTF8.GetMaxByteCount(html.Length))));

    /// <summary>Writes a text, escaped.</summary>
    public void Write(ReadOnlySpan<char> text) => Advance(HtmlEscape.Write(text, Room(HtmlEscape.MostBytes(text.Length))));

    /// <summary>Hands over what was written.</summary>
    public void End()
    {
        buffer.Advance(_end - _start);
        _start = _end;
    }

    public override void Advance(int bytes) => _end += bytes;

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(1, sizeHint));
        return _room.AsMemory(_end);
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(1, sizeHint));

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(new FlushResult(isCanceled: false, isCompleted: false));

    public object? GetService(Type serviceType) => serviceType == typeof(PageWriter) ? this : null;

    private Span<byte> Room(int size)
    {
        if (_room.Length - _end < size)
        {
            TakeRoom(size);
        }

        return _room.AsSpan(_end);
    }

    private void TakeRoom(int size)
    {
        End();
        // An array, for a span of one is had at once; of other memory it has to be asked for.
        if (!MemoryMarshal.TryGetArray<byte>(buffer.GetMemory(size), out var room) || room.Offset + room.Count != room.Array!.Length)
        {
            throw new NotSupportedException("A page is written to a buffer in an array.");
        }

        (_room, _start, _end) = (room.Array, room.Offset, room.Offset);
    }
}
