using System.Buffers;

namespace Explainer.Text;

/// <summary>A file to be written. Its bytes may be made only when they are asked for, the same each time.</summary>
public sealed class OutputFile
{
    private readonly ReadOnlyMemory<byte> _content;
    private readonly Action<IBufferWriter<byte>>? _make;

    /// <summary>A file whose bytes are there.</summary>
    /// <param name="path">Relative to the output folder, with <c>/</c>, without a leading one: <c>glossaire/index.html</c>.</param>
    /// <param name="content">Its bytes.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content) => (Path, _content) = (path, content);

    /// <summary>A file whose bytes are made when they are needed, so that those of a whole site never lie in memory together.</summary>
    /// <param name="path">As above.</param>
    /// <param name="make">Writes its bytes; called from any thread, as often as they are asked for.</param>
    public OutputFile(string path, Action<IBufferWriter<byte>> make) => (Path, _make) = (path, make);

    public string Path { get; }

    /// <summary>Its bytes, in an array of their own where they are made now.</summary>
    public ReadOnlyMemory<byte> Content => ContentIn(new ArrayBufferWriter<byte>());

    /// <summary>Its bytes.</summary>
    /// <param name="buffer">Where they are made, if they are not there yet; what was in it is lost. They are good until it is used again.</param>
    public ReadOnlyMemory<byte> ContentIn(ArrayBufferWriter<byte> buffer)
    {
        if (_make is null)
        {
            return _content;
        }

        buffer.ResetWrittenCount();
        _make(buffer);
        return buffer.WrittenMemory;
    }

    /// <summary>The same file with its bytes made.</summary>
    public OutputFile Made() => _make is null ? this : new OutputFile(Path, Content);
}
